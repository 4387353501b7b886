// A file is sent as soon as it is chosen, in pieces: a line that broke costs a piece, and it goes on where it was. Without this
// script files go with the form.
"use strict";
for (const list of document.querySelectorAll("[data-upload]")) {
  const form = list.closest("form");
  const input = form.querySelector("input[type=file]");
  const says = list.dataset;
  const LEAST = 65536;
  const MOST = 1048576;
  let under_way = 0;
  let sent_by;
  const ask = async (address, asked) => {
    const answer = await fetch(address, asked);
    if (answer.ok) return answer;
    // What is refused stays so. Where the line or the server is down, or another piece is awaited, it is tried again.
    const again = answer.status >= 500 || (answer.status === 409 && asked.headers);
    throw again ? new TypeError() : new RangeError();
  };
  const pause = (time) =>
    new Promise((go) => {
      setTimeout(go, time);
      addEventListener("online", go, { once: true });
    });
  const send = async (file, show) => {
    const parent = (form.elements.parent || { value: "" }).value;
    const body = new URLSearchParams({ name: file.name, size: file.size, mark: file.lastModified, parent });
    let upload;
    let size = LEAST;
    let wait = 1000;
    for (;;) {
      try {
        // Sent anew, it is the same upload, and tells how much of it is there.
        upload = await (await ask(says.upload, { method: "POST", body })).json();
        while (upload.came < file.size) {
          show(upload.came);
          const began = Date.now();
          const piece = await ask(`/uploads/${upload.id}`, {
            method: "POST",
            headers: { "Upload-Offset": upload.came, "Content-Type": "application/octet-stream" },
            body: file.slice(upload.came, upload.came + size),
          });
          upload.came = Number(piece.headers.get("Upload-Offset"));
          size = Date.now() - began < 2000 ? Math.min(size * 2, MOST) : Math.max(size / 2, LEAST);
          wait = 1000;
        }
        return upload.id;
      } catch (error) {
        if (error instanceof RangeError) throw error;
        show(upload && upload.came, says.waits);
        await pause(wait);
        wait = Math.min(wait * 2, 30000);
      }
    }
  };
  const add = async (file) => {
    const row = list.appendChild(document.createElement("p"));
    const label = row.appendChild(document.createElement("label"));
    const name = document.createElement("bdi");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = file.size;
    const state = document.createElement("span");
    state.className = "small";
    label.append(name, " ", bar);
    row.append(" ", state);
    const show = (came = 0, words = "") => {
      const [part, whole] = [came, file.size].map((bytes) => Math.ceil(bytes / 1000));
      bar.value = came;
      state.textContent = `${says.part.replace("{part}", part).replace("{whole}", whole)} ${words}`;
    };
    under_way += 1;
    try {
      show();
      const id = await send(file, show);
      const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "upload", value: id, checked: true });
      label.prepend(box, " ");
      show(file.size);
    } catch {
      state.textContent = says.refused;
    }
    bar.remove();
    under_way -= 1;
    if (under_way === 0 && sent_by) form.requestSubmit(sent_by);
  };
  input.addEventListener("change", () => {
    [...input.files].forEach(add);
    input.value = "";
  });
  form.addEventListener("submit", (event) => {
    if (under_way === 0) return;
    event.preventDefault();
    sent_by = event.submitter;
    form.querySelector("[data-draft-state]").textContent = says.sending;
  });
}
