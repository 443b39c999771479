// Sends what is typed while it is typed; forms marked data-autosave only. The server keeps a text only if its number is newer.
const QUIET = 1500;
const AGAIN = 10000;
const SAYS = { 403: "closed", 404: "closed", 409: "stale", 413: "long" };

function autosave(form) {
  const number = form.elements.sequence;
  const words = [...form.querySelectorAll("[data-when]")];
  let waiting = null; // sent or to be sent again, until it is answered
  let changed = false;
  let ended = false;
  let timer;
  let flight = null;

  function say(what) {
    for (const word of words) word.hidden = word.dataset.when !== what;
    const time = form.querySelector("[data-when=saved] time");
    const now = new Date();
    time.dateTime = now.toISOString();
    time.textContent = now.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false });
  }

  async function send() {
    if (ended || !(changed || waiting)) return;
    if (!waiting) {
      waiting = new URLSearchParams(new FormData(form));
      changed = false;
    }
    const status = await answered(waiting);
    if (status === 204) {
      waiting = null;
      number.value = Number(number.value) + 1;
      say("saved");
      if (!changed) form.dispatchEvent(new Event("kept"));
    } else if (status === 0 || status >= 500) {
      say("later");
      timer = setTimeout(start, AGAIN);
    } else {
      ended = true;
      say(SAYS[status] ?? "signedOut");
    }
  }

  async function answered(body) {
    try {
      const headers = { "X-Requested-With": "JavaScript" };
      const answer = await fetch(form.dataset.autosave, { method: "POST", body, headers, redirect: "manual", keepalive: body.toString().length < 50000 });
      return answer.type === "opaqueredirect" ? 401 : answer.status;
    } catch {
      return 0;
    }
  }

  function start() {
    clearTimeout(timer);
    flight ??= send().finally(() => {
      flight = null;
      if (changed && !ended && !waiting) timer = setTimeout(start, QUIET);
    });
    return flight;
  }

  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(start, QUIET);
  });

  // A form sent meanwhile waits, so that its number is the next one.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!flight) return;
    event.preventDefault();
    flight.then(() => form.requestSubmit(event.submitter));
  });

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") start();
  });
}

for (const form of document.querySelectorAll("form[data-autosave]")) autosave(form);
