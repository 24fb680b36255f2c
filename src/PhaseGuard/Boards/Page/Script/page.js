'use strict';

/** Finds one element, or all of them. */
const find = (selector, root = document) => root.querySelector(selector);
const findAll = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Makes an element; texts among the children stay texts. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }

  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** Makes an element of SVG. */
function draw(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }

  element.append(...children);
  return element;
}

/** Reads the data of an element: JSON, compressed, in base 64. */
async function unpack(element) {
  const bytes = Uint8Array.from(atob(element.textContent), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

/** Numbers in names count as numbers: 2 stands before 10. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Says something to whoever listens instead of looking. */
const voice = make('p', { role: 'status', class: 'voice' });
const say = text => { voice.textContent = text; };

function copyButton(code) {
  const button = make('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', async event => {
    event.stopPropagation();
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
      say('Copied');
    } catch {
      getSelection().selectAllChildren(code); // where the clipboard is closed to pages, the keyboard still copies
      say('Selected');
    }
  });
  return button;
}
