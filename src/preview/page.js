// Shows only the messages and screens that have the words, or what is marked.
'use strict';
const filter = document.getElementById('filter');
const marked = document.getElementById('marked');
const count = document.getElementById('count');
const entries = [...document.querySelectorAll('[data-ids]')].map(node => ({
  node, ids: node.dataset.ids.toLowerCase(), words: node.textContent.toLowerCase(), marked: 'marked' in node.dataset,
}));
function show() {
  const wanted = filter.value.trim().toLowerCase();
  let shown = 0;
  for (const { node, ids, words, marked: isMarked } of entries) {
    const fits = (!wanted || ids.includes(wanted) || words.includes(wanted)) && (!marked.checked || isMarked);
    node.hidden = !fits;
    shown += fits && node.localName === 'article' ? 1 : 0;
  }
  count.value = `${shown} screens`;
  history.replaceState(null, '', wanted ? `#${encodeURIComponent(wanted)}` : location.pathname);
}
filter.addEventListener('input', show);
marked.addEventListener('change', show);
filter.value = decodeURIComponent(location.hash.slice(1));
show();
