// Runs inside the page, whose content policy names its hash. The page can be read without it.
const html = document.documentElement;
const words = JSON.parse(document.getElementById("words").textContent);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** The stretches of a report's text that its claims' parts are made of, in order; looked up once. */
const stretches = new WeakMap();
function stretchesOf(section) {
  let found = stretches.get(section);
  if (!found) {
    found = [...section.querySelectorAll(".text .s")];
    stretches.set(section, found);
  }
  return found;
}

// One claim at a time is lit: the one under the pointer, else the one with the focus, else the one last chosen.
let hovered = null;
let chosen = null;
let lit = [];
let shown = null;

function light() {
  const card = hovered ?? chosen;
  if (card === shown) return;
  for (const element of lit)
    element.classList.remove("lit-e", "lit-f", "lit-p", "lit-t", "lit-a", "lit-o", "lit-s");
  shown?.classList.remove("lit");
  lit = [];
  shown = card;
  if (!card) return;
  card.classList.add("lit");
  const all = stretchesOf(card.closest(".report"));
  for (const part of card.dataset.lit.split(" ")) {
    const [first, last] = part.slice(1).split("-").map(Number);
    for (const element of all.slice(first, last + 1)) {
      element.classList.add(`lit-${part[0]}`);
      lit.push(element);
    }
  }
}

/** Moves a scrolling pane, and nothing around it, so that an element can be seen. */
function reveal(element, pane) {
  const inner = element.getBoundingClientRect();
  const outer = pane.getBoundingClientRect();
  const room = Math.max(12, (outer.height - inner.height) / 3);
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  pane.scrollBy({ top: inner.top - outer.top - room, behavior: calm.matches ? "auto" : "smooth" });
}

function revealWords(card) {
  const text = card.closest(".report").querySelector(".text");
  const words = text.querySelector(".lit-f") ?? text.querySelector(".lit-e");
  if (words) reveal(words, text);
}

const cardOf = (target) => target.closest?.(".claim") ?? null;
const cardOfMark = (target) => {
  const mark = target.closest?.(".text a[href]");
  return mark ? document.getElementById(mark.hash.slice(1)) : null;
};

let waiting;
document.addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType === "touch") return;
  hovered = cardOf(target) ?? cardOfMark(target);
  light();
  clearTimeout(waiting);
  // The text stays where it is while the pointer only passes over the list.
  if (cardOf(target)) waiting = setTimeout(() => hovered && revealWords(hovered), 120);
});
html.addEventListener("pointerleave", () => {
  hovered = null;
  light();
});

document.addEventListener("focusin", ({ target }) => {
  const card = cardOf(target) ?? cardOfMark(target);
  if (!card) return;
  chosen = card;
  light();
  if (cardOf(target)) revealWords(card);
});

document.addEventListener("click", (event) => {
  const marked = cardOfMark(event.target);
  const link = event.target.closest?.("a.go, .related a");
  if (marked) choose(event, marked);
  else if (link) follow(event, link);
  else if (cardOf(event.target) && !event.target.closest("summary, a, button")) {
    chosen = cardOf(event.target);
    light();
    revealWords(chosen);
  }
});

/** From a mark in the text to its claim in the list. */
function choose(event, card) {
  event.preventDefault();
  const go = card.querySelector("a.go");
  card.hidden = false;
  go.focus({ preventScroll: true });
  card.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}

/** From a claim to its words, or to the claim that it hangs on. */
function follow(event, link) {
  const target = document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  if (target.matches(".claim")) return choose(event, target);
  target.focus({ preventScroll: true });
  reveal(target, target.closest(".text"));
}

// Up and down go from claim to claim.
document.addEventListener("keydown", (event) => {
  const card = cardOf(event.target);
  if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  let next = card;
  do next = event.key === "ArrowDown" ? next.nextElementSibling : next.previousElementSibling;
  while (next?.hidden);
  if (next) choose(event, next);
});

function speak(language) {
  html.lang = language;
  html.dir = language === "ar" ? "rtl" : "ltr";
  for (const element of document.querySelectorAll("[data-t]")) {
    element.textContent = words[element.dataset.t][language];
  }
  for (const element of document.querySelectorAll("[data-t-name]")) {
    element.setAttribute("aria-label", words[element.dataset.tName][language]);
  }
  const other = document.querySelector("#language [data-t]");
  other.lang = language === "ar" ? "en" : "ar";
}

document.getElementById("language").addEventListener("click", () => {
  speak(html.lang === "ar" ? "en" : "ar");
});

const doubtful = document.getElementById("doubtful");
doubtful.addEventListener("click", () => {
  const leastSureFirst = doubtful.getAttribute("aria-pressed") === "false";
  doubtful.setAttribute("aria-pressed", String(leastSureFirst));
  for (const list of document.querySelectorAll(".claims")) {
    const cards = [...list.children];
    const place = (card) => Number(leastSureFirst ? card.dataset.sure : card.id.split("c")[1]);
    list.append(...cards.sort((a, b) => place(a) - place(b)));
  }
});

const kinds = [...document.querySelectorAll("[data-kind]")];
for (const button of kinds) {
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") === "false"));
    showKinds(new Set(kinds.filter((kind) => kind.getAttribute("aria-pressed") === "true")));
  });
}

/** Shows the claims of these kinds; of every kind if there is none. */
function showKinds(pressed) {
  const wanted = new Set([...pressed].map((button) => `k-${button.dataset.kind}`));
  const isWanted = (element) => wanted.size === 0 || [...element.classList].some((name) => wanted.has(name));
  for (const card of document.querySelectorAll(".claim")) card.hidden = !isWanted(card);
  for (const mark of document.querySelectorAll(".text .figure, .text .opener")) {
    mark.classList.toggle("off", !isWanted(mark));
  }
}

for (const tool of document.querySelectorAll(".tools, .kinds")) tool.classList.add("works");
// A link into the page, or a return to it, finds its claim chosen.
if (location.hash.includes("c")) {
  const card = document.getElementById(location.hash.slice(1));
  if (card?.matches(".claim")) choose(new Event("load", { cancelable: true }), card);
}
