/** The arrows go from row to row and from head to head, so that Tab goes from table to table. */
function moveByKeys(event) {
  const link = event.target.closest('tbody th a');
  const button = event.target.closest('thead button');
  const all = link ? findAll('tbody th a', link.closest('table')).filter(other => !other.closest('tr').hidden)
    : button ? findAll('button', button.closest('tr')) : [];
  const at = all.indexOf(link ?? button);
  const next = { [link ? 'ArrowDown' : 'ArrowRight']: at + 1, [link ? 'ArrowUp' : 'ArrowLeft']: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at >= 0 && next !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    const to = all[Math.max(0, Math.min(next, all.length - 1))];
    all[at].tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
    if (link) {
      tables.find(table => table.table === link.closest('table')).stop = rowOf.get(to.closest('tr').id);
    }
  }
}

function buildKeys() {
  find('#matrix').addEventListener('keydown', moveByKeys);
  const skip = find('.skip');
  skip.addEventListener('click', event => {
    event.preventDefault(); // the fragment holds what is shown
    find(skip.getAttribute('href')).focus();
  });
}
