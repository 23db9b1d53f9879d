/*
 * Public pages: larger type, high contrast, size of the text, printing, reading aloud. Choices stay in this browser.
 * Every page is complete without this file; what needs it carries data-needs-script.
 */
(() => {
  const root = document.documentElement;
  const keyOf = (name) => `display-${name}`;
  const read = (name) => {
    try {
      return localStorage.getItem(keyOf(name));
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      if (value) localStorage.setItem(keyOf(name), value);
      else localStorage.removeItem(keyOf(name));
    } catch {
      // A browser that keeps nothing still changes this page.
    }
  };
  const apply = (name, value) => {
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  };
  const each = (selector, act) => {
    for (const element of document.querySelectorAll(selector)) act(element);
  };
  const showChoices = () =>
    each("[data-choice]", (button) => {
      const chosen = root.getAttribute(`data-${button.dataset.choice}`) ?? "";
      button.setAttribute("aria-pressed", String(chosen === button.dataset.value));
    });

  root.setAttribute("data-script", "");
  for (const name of ["size", "contrast", "text"]) apply(name, read(name));

  const speech = window.speechSynthesis;
  const readAloud = (button) => {
    const stop = button.getAttribute("aria-pressed") === "true";
    speech.cancel();
    button.setAttribute("aria-pressed", String(!stop));
    if (stop) return;
    // biome-ignore lint/performance/useDomNodeTextContent: only the drawn text is cut where its paragraphs end.
    const parts = (document.querySelector("[data-reading]")?.innerText ?? "")
      .split(/\n+/)
      .filter((part) => part.trim());
    for (const [index, part] of parts.entries()) {
      const words = new SpeechSynthesisUtterance(part);
      words.lang = "zh-CN";
      if (index === parts.length - 1) words.onend = () => button.setAttribute("aria-pressed", "false");
      speech.speak(words);
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const { choice, value } = button.dataset;
    if (choice) {
      const again = root.getAttribute(`data-${choice}`) === value;
      const next = again ? "" : value;
      apply(choice, next);
      keep(choice, next);
      showChoices();
    }
    if ("print" in button.dataset) window.print();
    if ("readAloud" in button.dataset) readAloud(button);
  });
  document.addEventListener("DOMContentLoaded", () => {
    showChoices();
    if (!speech) each("[data-read-aloud]", (button) => button.remove());
    document.querySelector("[data-error-summary]")?.focus();
  });
  window.addEventListener("pagehide", () => speech?.cancel());
})();
