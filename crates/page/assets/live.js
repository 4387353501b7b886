// While a thread stands open, new posts appear where they belong, and a line says which. Nothing depends on it.
"use strict";
const told = document.querySelector("[data-live]");
if (told && window.EventSource) {
  const address = location.href.split("#")[0];
  let [source, known, before] = [null, told.dataset.mark, Promise.resolve()];
  /** Puts a post of the page as it is now at its place on the page as it stands; its replies come as posts of their own. */
  const put = (post) => {
    const here = (item) => {
      const article = item?.querySelector(":scope > article");
      return article && document.getElementById(article.id)?.parentElement;
    };
    const list = (parent, name, make) =>
      parent.querySelector(`:scope > ol.${name}`) ?? make(Object.assign(document.createElement("ol"), { className: name }));
    const appended = (parent) => (made) => (parent.append(made), made);
    const item = document.createElement("li");
    item.append(post.cloneNode(true));
    const before = here(post.parentElement.previousElementSibling);
    const parent = here(post.parentElement.parentElement.closest("li"));
    if (before) before.after(item);
    else if (parent) list(parent, "replies", appended(parent)).prepend(item);
    else list(told.parentElement, "posts", (made) => (told.before(made), made)).append(item);
  };
  const link = (href, number) => {
    if (!told.textContent) told.textContent = told.dataset.says;
    told.append(" ", Object.assign(document.createElement("a"), { href, textContent: `#${number}` }));
  };
  const bring = async (mark) => {
    if (mark === known) return;
    // Not all readers at the same instant.
    await new Promise((done) => setTimeout(done, Math.random() * 1500));
    const answer = await fetch(address);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const came = [...fresh.querySelectorAll("article.post")].filter((post) => !document.getElementById(post.id));
    for (const post of came) {
      put(post);
      link(`#${post.id}`, post.id.split("-").pop());
    }
    const last = mark.split(" ").pop();
    const first = known.split(" ").pop();
    if (!came.length && Number(last) > Number(first)) link(`/posts/${last}`, last);
    const figures = fresh.getElementById("figures");
    if (figures) document.getElementById("figures")?.replaceWith(figures);
    known = mark;
  };
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(told.dataset.live);
    source.onmessage = ({ data }) => (before = before.then(() => bring(data)).catch(() => {}));
  };
  // A page that nobody looks at needs no connection, nor does one that is left at once.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return listen();
    source?.close();
    source = null;
  });
  setTimeout(listen, 5000);
}
