#!/usr/bin/env python3
"""Verifies a receipt of a Rapporteur server, without the server, the program or the network.

    python3 verify-receipt.py receipt-127-1.json --key "example.org/log+1a2b3c4d+AbC..."

The receipt is the file from the page /receipts/127. The key is the log's public key as you know it: written down earlier, or
from somebody whom you trust. Without --key the one in the receipt is taken, which proves only that the receipt agrees with
itself. The status is 0 when the receipt is good, and 1 when it is not.

What is computed, step by step, is described in sealed-log.md. Standards: RFC 6962 (trees), RFC 8032 (Ed25519), C2SP
tlog-proof, tlog-checkpoint and signed-note. Python 3.8 or newer; nothing else.
"""

import argparse
import base64
import binascii
import hashlib
import json
import sys


class NotGood(Exception):
    """Why a receipt proves nothing."""


def need(holds, why):
    if not holds:
        raise NotGood(why)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# Ed25519, RFC 8032, 5.1: verifying only. Points are (x, y) on -x^2 + y^2 = 1 + d x^2 y^2.

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    (x1, y1), (x2, y2) = a, b
    both = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + both, -1, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - both, -1, P)
    return x % P, y % P


def times(number, point):
    sum_of = (0, 1)
    while number > 0:
        if number & 1:
            sum_of = add(sum_of, point)
        point = add(point, point)
        number >>= 1
    return sum_of


def point(encoded):
    """RFC 8032, 5.1.3."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    need(y < P, "a point of the signature is none")
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT % P
    need(x * x % P == square and not (x == 0 and sign), "a point of the signature is none")
    return (P - x if x & 1 != sign else x), y


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signed(public, message, signature):
    """RFC 8032, 5.1.7."""
    s = int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return s < ORDER and times(s, BASE) == add(point(signature[:32]), times(k, point(public)))


# The log.


def digest_of(content):
    """Over names and values, each after its length, so that no two contents have the same."""
    parts = [part.encode() for pair in content for part in pair]
    return sha256(*(piece for part in parts for piece in (len(part).to_bytes(8, "big"), part)))


def root_of(leaf, index, size, proof):
    """RFC 6962, 2.1.1: the root that the proof gives from a leaf."""
    need(0 <= index < size, "the checkpoint does not reach to the entry")
    node, last, rest = leaf, size - 1, list(proof)
    while last > 0:
        if index & 1 or index < last:
            need(rest, "the proof is too short")
            other = rest.pop(0)
            node = sha256(b"\1", other, node) if index & 1 else sha256(b"\1", node, other)
        index, last = index >> 1, last >> 1
    need(not rest, "the proof is too long")
    return node


def checkpoint_of(note, key):
    """A signed note: the text, an empty line, the signatures. Gives the size of the tree and its root."""
    name, key_id, encoded = key.split("+", 2)
    public = base64.b64decode(encoded, validate=True)
    need(len(public) == 33 and public[0] == 1, "the key is none of Ed25519")
    key_id = bytes.fromhex(key_id)
    need(sha256(name.encode(), b"\n", public)[:4] == key_id, "the key's number is not its own")
    text, _, signatures = note.partition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        mark, signer, value = line.split(" ")
        value = base64.b64decode(value, validate=True)
        if (mark, signer, value[:4]) == ("\u2014", name, key_id):
            need(len(value) == 68 and signed(public[1:], text.encode(), value[4:]), "the signature is wrong")
            break
    else:
        raise NotGood("the checkpoint is not signed by this key")
    origin, size, root = text.splitlines()[:3]
    need(origin == name, "the checkpoint is one of another log")
    return int(size), base64.b64decode(root, validate=True)


def verify(receipt, key):
    """Gives what the receipt proves, as lines to print."""
    need(receipt["format"] == "rapporteur receipt v1", "this is no receipt that this script knows")
    sealed = receipt["sealed"]
    need(sealed, "it is not sealed yet: take it again from " + receipt["address"])
    digest = receipt["digest"]
    if receipt["content"]:
        need(digest_of(receipt["content"]).hex() == digest, "the content does not have the digest")
    # Once a text was erased by law, there is no salt, and the digest is told as it was sealed.
    if sealed["salt"] is not None:
        digest = sha256(bytes.fromhex(sealed["salt"]), bytes.fromhex(digest)).hex()
    line = json.loads(sealed["line"])
    subject = "contribution/%s/%d" % (receipt["number"].lstrip("#"), receipt["version"])
    need(line["subject"] == subject, "the line is about something else: " + line["subject"])
    need(line["after"] == digest, "the line has another digest")
    need(line["at"] == receipt["received"], "the line has another time")
    for name, expected in (("number", receipt["number"]), ("version", str(receipt["version"]))):
        need(not receipt["content"] or [name, expected] in receipt["content"], "the content is of another " + name)

    commitment = sha256(bytes.fromhex(sealed["blind"]), sealed["line"].encode()).hex()
    leaf = sha256(b"\0", b"rapporteur audit v1 " + commitment.encode())
    head, _, note = sealed["proof"].partition("\n\n")
    form, index, *hashes = head.split("\n")
    need(form == "c2sp.org/tlog-proof@v1" and index.startswith("index "), "the proof is none that this script knows")
    index = int(index[len("index ") :])
    size, root = checkpoint_of(note, key)
    hashes = [base64.b64decode(line, validate=True) for line in hashes]
    need(root_of(leaf, index, size, hashes) == root, "the entry is not in the log that was signed")
    return [
        "%s, version %d, received %s" % (receipt["number"], receipt["version"], receipt["received"]),
        "stands as entry %d of the log %s, under its checkpoint over %d entries" % (index, key.split("+")[0], size),
        "digest of the content: " + receipt["digest"],
    ]


def main():
    parser = argparse.ArgumentParser(description="Verifies a receipt of a Rapporteur server.")
    parser.add_argument("receipt", help="the file from the receipt's page")
    parser.add_argument("--key", help="the log's public key as you know it")
    arguments = parser.parse_args()
    try:
        with open(arguments.receipt, encoding="utf-8") as file:
            receipt = json.load(file)
        sealed = receipt["sealed"] or {}
        proved = verify(receipt, arguments.key or sealed.get("key", ""))
    except NotGood as why:
        sys.exit("NOT GOOD: %s" % why)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, binascii.Error) as fault:
        sys.exit("NOT GOOD: the file cannot be read as a receipt (%s: %s)" % (type(fault).__name__, fault))
    print("GOOD: " + "\n      ".join(proved))
    if receipt["content"] is None:
        print("      The receipt does not have the words: compare them with the digest yourself.")
    if not arguments.key:
        print("      The key was taken from the receipt itself: %s\n" % sealed["key"] + "      Compare it with one that you trust, or give that with --key.")


if __name__ == "__main__":
    main()
