const css = `
:host {
  --ink: #1d2b2a;
  --paper: #fff;
  --ground: #f7f4ef;
  --line: #5c6e6c;
  --quiet: #4d5c5a;
  --action: #0b5a6b;
  --tint: #d8eeeb;
  display: block;
  container-type: inline-size;
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
fieldset {
  margin: 0;
}
h2 {
  font-size: 1.5rem;
  line-height: 1.25;
}
h3 {
  font-size: 1.25rem;
  line-height: 1.25;
}
.list {
  display: grid;
  gap: 24px;
  padding: 16px;
}
.intro {
  display: grid;
  gap: 12px;
  max-width: 68ch;
}
.purpose {
  padding: 12px 16px;
  background: var(--ground);
  border-radius: 8px;
}
.value {
  display: grid;
  gap: 16px;
  padding: 16px;
  background: var(--ground);
  border-radius: 8px;
}
.head {
  display: flex;
  gap: 12px;
  align-items: center;
}
svg {
  flex: none;
  width: 48px;
  height: 48px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.value p,
details {
  color: var(--quiet);
  max-width: 68ch;
}
summary {
  min-height: 44px;
  padding-block: 8px;
  cursor: pointer;
}
ul {
  margin: 0;
  padding-inline-start: 24px;
}
fieldset {
  min-width: 0;
  padding: 0;
  border: 0;
}
legend {
  padding: 0;
  margin-bottom: 8px;
  font-weight: 600;
}
.answers {
  display: grid;
  gap: 8px;
}
.answers label {
  display: flex;
  gap: 8px;
  align-items: center;
  min-height: 44px;
  padding: 8px 12px;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 4px;
  cursor: pointer;
}
.answers label:hover {
  border-color: var(--action);
}
.answers label:has(:checked) {
  background: var(--tint);
  border-color: var(--action);
  box-shadow: inset 0 0 0 1px var(--action);
}
.answers .unsure {
  color: var(--quiet);
  background: transparent;
  border-style: dashed;
}
input {
  flex: none;
  width: 20px;
  height: 20px;
  margin: 0;
  accent-color: var(--action);
}
:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
}
.note {
  display: grid;
  gap: 4px;
}
textarea {
  width: 100%;
  min-height: 5rem;
  padding: 8px 12px;
  font: inherit;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 4px;
  resize: vertical;
}
.discuss {
  display: flex;
  gap: 8px;
  align-items: center;
  min-height: 44px;
  cursor: pointer;
}
@container (min-width: 45rem) {
  .answers {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .answers label {
    flex-direction: column;
    justify-content: center;
    text-align: center;
  }
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #eef4f3;
    --paper: #16201f;
    --ground: #1f2b2a;
    --line: #93a5a3;
    --quiet: #b9c6c4;
    --action: #7cc7d8;
    --tint: #24504c;
  }
}
@media (forced-colors: active) {
  .answers label:has(:checked) {
    outline: 3px solid Highlight;
  }
}
@media print {
  .value {
    break-inside: avoid;
    background: none;
    border: 1px solid;
  }
}
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
