const css = `
:host {
  --ink: #1d2b2a;
  --paper: #fff;
  --ground: #f7f4ef;
  --line: #5c6e6c;
  --quiet: #4d5c5a;
  display: block;
  container-type: inline-size;
  padding: 16px;
  color: var(--ink);
  background: var(--paper);
  font-family: inherit;
  font-size: 1.125rem;
  line-height: 1.5;
}
:host([hidden]) {
  display: none;
}
*,
*::before,
*::after {
  box-sizing: border-box;
}
h2,
h3,
p,
ul {
  margin: 0 0 8px;
}
h2 {
  font-size: 1.5rem;
  line-height: 1.25;
}
h3 {
  font-size: 1.125rem;
}
p {
  max-width: 68ch;
}
.progress {
  color: var(--quiet);
}
.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.table,
.rings {
  display: grid;
  gap: 16px;
}
.place {
  min-height: 88px;
  padding: 12px;
  border: 1px solid var(--line);
  border-radius: 16px;
}
.inner {
  background: #b9dfdb;
}
.middle {
  background: #d8eeeb;
}
.outer {
  background: #eef7f5;
}
.tray {
  align-self: start;
  background: var(--ground);
  border: 0;
}
ul {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  min-height: 64px;
  padding: 0;
  list-style: none;
}
li {
  flex: 1 1 11rem;
  max-width: 22rem;
}
button {
  display: flex;
  gap: 8px;
  align-items: center;
  width: 100%;
  min-height: 48px;
  padding: 8px 10px;
  font: inherit;
  font-size: 1rem;
  line-height: 1.2;
  color: inherit;
  text-align: start;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 8px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 18%);
  cursor: pointer;
}
button:hover,
.chosen button {
  border-color: var(--ink);
}
.held {
  position: relative;
  z-index: 3;
  pointer-events: none;
  will-change: translate;
}
.held button,
.sortable-drag button,
.chosen button {
  box-shadow: inset 0 0 0 1px var(--ink), 0 6px 14px rgb(0 0 0 / 28%);
}
.sortable-ghost {
  opacity: 0.4;
}
.over {
  outline: 3px solid var(--ink);
  outline-offset: -3px;
}
:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
}
svg {
  flex: none;
  width: 1.5em;
  height: 1.5em;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
@container (min-width: 62rem) {
  .table {
    grid-template-columns: minmax(0, 720px) minmax(14rem, 1fr);
  }
  .tray li {
    flex-basis: 100%;
  }
}
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
