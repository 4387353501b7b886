// The description of the doors for programs, judged by a program that knows OpenAPI and not us.

import { Validator } from '@seriousme/openapi-schema-validator';

/** What is wrong with the description that the site serves. */
export async function judge(address) {
  const url = '/api/v1/openapi.json';
  const finding = (what, where) => ({ role: 'public', url, check: 'openapi', what, where });
  const response = await fetch(new URL(url, address));
  if (!response.ok) return [finding(`answered ${response.status}`)];
  const { valid, errors } = await new Validator().validate(await response.json());
  if (valid) return [];
  if (!Array.isArray(errors)) return [finding(String(errors))];
  return errors.map(({ message, instancePath }) => finding(message, instancePath));
}
