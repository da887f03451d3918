'use strict';
// Shows what the rehearsal tells, and tells it what people do. The HTML of bubbles is made and
// escaped by the program (src/phone.rs); everything else is set as text.

const TOWNS = [
  ['Paris', 48.8566, 2.3522], ['Marseille', 43.2965, 5.3698], ['Lyon', 45.764, 4.8357], ['Évry', 48.6241, 2.4297],
  ['Bobigny', 48.9086, 2.4394], ['Lille', 50.6292, 3.0573], ['Cayenne', 4.9224, -52.3135], ['London (abroad)', 51.5072, -0.1276],
];
// What the map shows: metropolitan France, as wide as it is high.
const NORTH = 51.4, SOUTH = 41.2, WEST = -5.6, EAST = 9.9;
let towns;
const BOT = /^https:\/\/t\.me\/guichet_[0-9a-f]{8}_bot\?start=([\w-]+)$/;
const find = id => document.getElementById(id);
const phones = new Map();
let run = '', version = 0, wait;

function say(text) {
  find('state').textContent = text;
  clearTimeout(wait);
  wait = setTimeout(() => { find('state').textContent = ''; }, 6000);
}

// Returns whether it was done; what was typed stays where it is otherwise.
async function act(what) {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/act', { method: 'POST', headers, body: JSON.stringify(what) });
    if (answer.ok) return true;
    say((await answer.json()).problem);
  } catch {
    say('The rehearsal does not answer. What you typed is still there: send it again later.');
  }
  return false;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
function named(tag) {
  try { return languages.of(tag); } catch { return tag; }
}

class Phone {
  constructor(told) {
    this.id = told.person;
    this.root = find('person').content.firstElementChild.cloneNode(true);
    this.root.dataset.person = this.id;
    this.chat = this.root.querySelector('.phone');
    this.keyboard = this.root.querySelector('.keyboard');
    this.field = this.root.querySelector('.say textarea');
    this.bubbles = new Map();
    const title = this.root.querySelector('h2');
    title.id = `name-${this.id}`;
    this.root.setAttribute('aria-labelledby', title.id);
    this.field.id = `message-${this.id}`;
    this.root.querySelector('.say label').htmlFor = this.field.id;
    this.listen();
    this.fillTowns();
  }

  listen() {
    const on = (selector, kind, does) => this.root.querySelector(selector).addEventListener(kind, does);
    const submits = (selector, does) => on(selector, 'submit', event => { event.preventDefault(); does(event.target); });
    submits('.say', () => this.send());
    on('.say textarea', 'keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
    });
    submits('.language', form => act({ act: 'language', person: this.id, language: form.querySelector('input').value.trim() }));
    submits('.photo form', async form => {
      const field = form.querySelector('input');
      if (await act({ act: 'photo', person: this.id, caption: field.value })) field.value = '';
    });
    submits('.position form', () => this.sendPosition());
    for (const part of [this.chat, this.keyboard]) part.addEventListener('click', event => this.tap(event));
  }

  fillTowns() {
    const [town, latitude, longitude] = this.root.querySelectorAll('.position select, .position input');
    TOWNS.forEach(([name], at) => town.add(new Option(name, at)));
    const choose = () => { [, latitude.value, longitude.value] = TOWNS[town.value]; };
    town.addEventListener('change', () => { choose(); this.drawMap(); });
    choose();
    const map = this.root.querySelector('canvas');
    for (const field of [latitude, longitude]) field.addEventListener('input', () => this.drawMap());
    this.root.querySelector('.position').addEventListener('toggle', () => this.drawMap());
    map.addEventListener('click', ({ offsetX, offsetY }) => {
      latitude.value = (NORTH - offsetY / map.clientHeight * (NORTH - SOUTH)).toFixed(4);
      longitude.value = (WEST + offsetX / map.clientWidth * (EAST - WEST)).toFixed(4);
      this.drawMap();
    });
  }

  // A dot for each town, a ring where the person is.
  async drawMap() {
    const map = this.root.querySelector('canvas');
    if (!this.root.querySelector('.position').open) return;
    towns ??= fetch('/towns').then(answer => answer.json());
    const dots = await towns.catch(() => { towns = undefined; return []; });
    const [latitude, longitude] = [...this.root.querySelectorAll('.position input')].map(field => Number(field.value));
    const pen = map.getContext('2d');
    const at = ([north, east]) => [(east - WEST) / (EAST - WEST) * map.width, (NORTH - north) / (NORTH - SOUTH) * map.height];
    pen.clearRect(0, 0, map.width, map.height);
    pen.fillStyle = getComputedStyle(map).color;
    for (const [x, y] of dots.map(at)) pen.fillRect(x - 1, y - 1, 2, 2);
    const [x, y] = at([latitude, longitude]);
    pen.strokeStyle = getComputedStyle(this.root.querySelector('.position button')).backgroundColor;
    pen.lineWidth = 6;
    pen.beginPath();
    pen.arc(x, y, 12, 0, 2 * Math.PI);
    pen.stroke();
  }

  async send() {
    const text = this.field.value;
    if (text.trim() && await act({ act: 'say', person: this.id, text }) && this.field.value === text) this.field.value = '';
  }

  sendPosition() {
    const [latitude, longitude] = [...this.root.querySelectorAll('.position input')].map(field => Number(field.value));
    return act({ act: 'position', person: this.id, latitude, longitude });
  }

  async tap(event) {
    const link = event.target.closest('a');
    const deep = link && BOT.exec(link.href);
    if (deep) {
      event.preventDefault();
      return act({ act: 'say', person: this.id, text: `/start ${deep[1]}` });
    }
    const button = event.target.closest('button');
    if (!button) return;
    const { tap, copy, position, say: says } = button.dataset;
    const message = Number(button.closest('.bubble')?.dataset.message);
    if (tap !== undefined) await act({ act: 'tap', person: this.id, message, data: tap });
    if (position !== undefined) await this.sendPosition();
    if (says !== undefined) await act({ act: 'say', person: this.id, text: button.textContent });
    if (copy !== undefined) {
      try { await navigator.clipboard.writeText(copy); say(`Copied: ${copy}`); } catch { say(`Copy this yourself: ${copy}`); }
    }
  }

  show(told) {
    this.told = told;
    const role = told.role === 'resident' ? '' : `, ${told.role}`;
    this.root.querySelector('h2').textContent = `${told.name}, ${named(told.language)}${role}`;
    const language = this.root.querySelector('.language input');
    if (document.activeElement !== language) language.value = told.language;
    for (const part of [this.chat, this.field, this.keyboard]) { part.dir = told.rtl ? 'rtl' : 'ltr'; part.lang = told.language; }
    this.chat.setAttribute('aria-label', `Chat of ${told.name}`);
    this.keyboard.setAttribute('aria-label', `Keyboard of ${told.name}`);
    if (this.keyboard.innerHTML !== told.keyboard) this.keyboard.innerHTML = told.keyboard;
    this.keyboard.hidden = !told.keyboard;
    this.showCommands(told);
    this.showAbout();
  }

  showCommands({ commands, language }) {
    const list = this.root.querySelector('.commands ul');
    const shown = JSON.stringify(commands);
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    list.replaceChildren(...commands.map(({ command, description }) => {
      const [item, button, words] = ['li', 'button', 'span'].map(name => document.createElement(name));
      button.type = 'button';
      button.textContent = `/${command}`;
      button.addEventListener('click', () => act({ act: 'say', person: this.id, text: `/${command}` }));
      words.textContent = description;
      words.lang = language;
      words.dir = 'auto';
      item.append(button, words);
      return item;
    }));
  }

  // An empty chat says what the bot is for, and has a button to begin.
  showAbout() {
    let about = this.chat.querySelector('.about');
    if (this.bubbles.size) {
      // Whoever began with the keyboard goes on with it.
      const hadFocus = about?.contains(document.activeElement);
      about?.remove();
      if (hadFocus) this.field.focus();
      return;
    }
    if (!about) {
      about = document.createElement('div');
      about.className = 'about';
      const button = document.createElement('button');
      button.className = 'button';
      button.textContent = 'Start';
      button.lang = 'en';
      button.addEventListener('click', event => { event.stopPropagation(); act({ act: 'say', person: this.id, text: '/start' }); });
      const row = document.createElement('div');
      row.className = 'row';
      row.append(button);
      about.append(document.createElement('p'), row);
      this.chat.append(about);
    }
    about.firstElementChild.textContent = this.told?.description || '';
    about.firstElementChild.dir = 'auto';
  }

  draw({ message, own, html, gone, edited, file }) {
    let bubble = this.bubbles.get(message);
    if (gone) { bubble?.remove(); this.bubbles.delete(message); return; }
    const focused = bubble?.contains(document.activeElement) ? document.activeElement.dataset.tap : undefined;
    if (!bubble) {
      bubble = document.createElement('div');
      bubble.dataset.message = message;
      this.bubbles.set(message, bubble);
      this.chat.append(bubble);
    } else if (edited) {
      bubble.classList.add('changed');
      setTimeout(() => bubble.classList.remove('changed'), 600);
    }
    bubble.classList.add('bubble');
    bubble.classList.toggle('own', own);
    bubble.innerHTML = html;
    if (!own) this.enrich(bubble, file);
    // Whoever taps with the keyboard goes on where they were.
    if (focused !== undefined) ([...bubble.querySelectorAll('[data-tap]')].find(it => it.dataset.tap === focused) || bubble.querySelector('.button') || this.chat).focus();
    bubble.scrollIntoView({ block: 'nearest' });
    this.chat.scrollTop = bubble.offsetTop - this.chat.offsetTop + bubble.offsetHeight;
  }

  // What only a phone adds: commands in a text can be tapped, files are seen.
  enrich(bubble, file) {
    const walker = document.createTreeWalker(bubble.querySelector('.text'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes.filter(node => !node.parentElement.closest('a'))) {
      const parts = node.data.split(/(?<![^\s(\u200e\u200f\u2066-\u2069])(\/[a-z][a-z0-9_]{0,31})(?![\w/@])/);
      if (parts.length > 1) node.replaceWith(...parts.map((part, at) => at % 2 ? this.command(part) : part));
    }
    const media = bubble.querySelector('.media');
    if (!media || !file?.startsWith('rehearsed-file-')) return;
    const link = document.createElement('a');
    link.href = `/file/${file}`;
    link.target = '_blank';
    if (media.classList.contains('document')) {
      link.textContent = 'Document';
      link.download = 'document';
    } else {
      const picture = new Image();
      picture.src = link.href;
      picture.alt = 'Picture that the bot sent';
      link.append(picture);
    }
    media.append(link);
  }

  command(text) {
    const button = document.createElement('button');
    button.className = 'command';
    button.textContent = text;
    button.addEventListener('click', () => act({ act: 'say', person: this.id, text }));
    return button;
  }

  clear() {
    this.bubbles.forEach(bubble => bubble.remove());
    this.bubbles.clear();
  }
}

function show(changes) {
  const isNew = changes.run !== run && run !== '';
  if (changes.run !== run) phones.forEach(phone => phone.clear());
  ({ run, version } = changes);
  const there = new Set(changes.people.map(told => told.person));
  for (const told of changes.people) {
    if (!phones.has(told.person)) {
      const phone = new Phone(told);
      phones.set(told.person, phone);
      find('people').append(phone.root);
    }
    phones.get(told.person).show(told);
  }
  for (const bubble of changes.bubbles) phones.get(bubble.person)?.draw(bubble);
  phones.forEach(phone => phone.showAbout());
  if (find('languages').childElementCount !== changes.languages.length) {
    find('languages').replaceChildren(...changes.languages.map(tag => new Option(named(tag), tag)));
  }
  showProblems(changes);
  if (!isNew) return;
  say('The rehearsal was started anew: the chats here are empty again, what you typed is still there.');
  // Whoever was added comes back, and keeps what was typed.
  if (changes.served) phones.forEach(({ id, told }) => {
    if (!there.has(id)) act({ act: 'add', role: told.role, language: told.language, person: id });
  });
}

function showProblems({ problems, served }) {
  find('problems').hidden = !problems.length;
  find('problems').querySelector('ul').replaceChildren(...problems.map(problem => {
    const item = document.createElement('li');
    item.textContent = problem;
    return item;
  }));
  find('problems-hint').textContent = served ? '' : 'Nobody can answer with this data. Correct it, then start the rehearsal again.';
  find('add').hidden = !served;
  find('people').hidden = !served;
}

async function listen() {
  let isLost = false;
  for (;;) {
    try {
      const answer = await fetch(`/changes?run=${run}&after=${version}`);
      if (!answer.ok) throw new Error(answer.statusText);
      const changes = await answer.json();
      if (isLost) say('Connected again.');
      isLost = false;
      show(changes);
    } catch (error) {
      if (!isLost) console.warn(error);
      isLost = true;
      say('The rehearsal does not answer: waiting for it. What you typed is still there.');
      await new Promise(done => setTimeout(done, 500));
    }
  }
}

find('add').addEventListener('submit', event => {
  event.preventDefault();
  act({ act: 'add', role: 'resident', language: find('new-language').value.trim() });
});
for (const button of document.querySelectorAll('[data-role]')) {
  button.addEventListener('click', () => act({ act: 'add', role: button.dataset.role, language: find('new-language').value.trim() }));
}
listen();
