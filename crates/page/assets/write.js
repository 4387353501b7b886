// What somebody writes is not lost: it is kept in the browser as they type, and every few seconds as a draft on the server.
"use strict";
for (const form of document.querySelectorAll("form[data-draft]")) {
  const text = form.elements.text;
  const state = form.querySelector("[data-draft-state]");
  // What it will be: a reply to a post, or the summary of a week.
  const which = (form.elements.parent || form.elements.week || { value: "" }).value;
  const name = `draft ${form.getAttribute("action")} ${which}`;
  let timer;
  const local = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null; // a browser that keeps nothing
    }
  };
  const say = (words) => {
    state.textContent = words;
  };
  // A post that was taken leads to its receipt: then nothing has to be kept any more.
  if (new URLSearchParams(location.search).has("posted")) {
    local((kept) => Object.keys(kept).filter((key) => key.startsWith(`draft ${form.getAttribute("action")} `)).forEach((key) => kept.removeItem(key)));
  }
  const kept = local((kept) => kept.getItem(name));
  if (kept && !text.value) {
    text.value = kept;
    say(form.dataset.here);
  }
  const keep = async () => {
    const fields = new URLSearchParams();
    for (const [field, value] of new FormData(form)) {
      if (typeof value === "string") fields.append(field, value);
    }
    fields.set("do", "draft");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
      const taken = answer.type === "opaqueredirect" || answer.ok;
      say(taken ? form.dataset.kept : form.dataset.here);
    } catch {
      say(form.dataset.here);
    }
  };
  text.addEventListener("input", () => {
    local((kept) => kept.setItem(name, text.value));
    clearTimeout(timer);
    timer = setTimeout(keep, 4000);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
}
