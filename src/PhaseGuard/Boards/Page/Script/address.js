/*
 * What is shown stands in the fragment of the address, so that a link can be sent, from disk too:
 *   #GROUP/ID?q=words&state=DONE&agent=name&group=auth&only=findings,stuck&sort=-Duration
 * Before the question mark is the open panel, behind it the filter and the order; each part may be missing.
 */
const filterKeys = ['q', 'state', 'agent', 'group', 'only', 'sort'];

function readAddress() {
  const text = location.hash.slice(1);
  const mark = text.indexOf('?');
  let panel = mark < 0 ? text : text.slice(0, mark);
  try {
    panel = decodeURIComponent(panel);
  } catch {
    panel = ''; // no address that this page wrote
  }

  const found = new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1));
  return { panel, filter: Object.fromEntries(filterKeys.map(key => [key, found.get(key) ?? ''])) };
}

function writeAddress(panel, filter) {
  const wanted = new URLSearchParams(filterKeys.filter(key => filter[key]).map(key => [key, filter[key]])).toString();
  return `#${panel.split('/').map(encodeURIComponent).join('/')}${wanted && `?${wanted}`}`;
}
