// Comfort in the long texts: buttons for bold, lists and links, and pasting that keeps no more than the text can hold.
(() => {
  'use strict';

  const mayGrow = CSS.supports('field-sizing', 'content');

  // Through the browser's own editing, so that Ctrl+Z takes it back and the page hears of it.
  const insert = (field, text) => {
    field.focus();
    if (document.execCommand('insertText', false, text)) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  const selected = field => field.value.slice(field.selectionStart, field.selectionEnd);

  const replace = (field, from, to, text) => {
    field.setSelectionRange(from, to);
    insert(field, text);
  };

  const bold = field => {
    const at = field.selectionStart;
    const words = selected(field) || 'fed tekst';
    insert(field, `**${words}**`);
    field.setSelectionRange(at + 2, at + 2 + words.length);
  };

  const list = field => {
    const from = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
    const after = field.value.indexOf('\n', field.selectionEnd);
    const to = after < 0 ? field.value.length : after;
    const lines = field.value.slice(from, to).split('\n').map(line => line.startsWith('- ') ? line : `- ${line}`);
    const gap = from > 1 && field.value[from - 2] !== '\n' && !/(^|\n)- [^\n]*\n$/.test(field.value.slice(0, from)) ? '\n' : '';
    replace(field, from, to, gap + lines.join('\n'));
  };

  const link = field => {
    const at = field.selectionStart;
    const words = selected(field) || 'tekst';
    insert(field, `[${words}](https://)`);
    const address = at + words.length + 11;
    field.setSelectionRange(address, address);
  };

  const buttons = [['Fed', bold], ['Punktliste', list], ['Link', link]];

  // One stop for Tab; the arrows lead from button to button.
  const bar = field => {
    const name = document.querySelector(`label[for="${field.id}"]`)?.firstChild?.textContent.trim() ?? '';
    const tools = document.createElement('div');
    tools.className = 'lt-format';
    tools.setAttribute('role', 'toolbar');
    tools.setAttribute('aria-label', `Formatering: ${name}`);
    buttons.forEach(([word, act], i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'lt-format__button';
      button.textContent = word;
      button.tabIndex = i === 0 ? 0 : -1;
      button.addEventListener('click', () => act(field));
      tools.append(button);
    });
    tools.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const all = [...tools.children];
      const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
      for (const button of all) button.tabIndex = button === next ? 0 : -1;
      next.focus();
      event.preventDefault();
    });
    return tools;
  };

  // What the text may hold of a piece of a web page or a Word document.
  const styleOf = node => node.getAttribute('data-style') ?? '';
  const isIgnored = node => /mso-list:\s*ignore/i.test(styleOf(node));
  const isWordItem = node => /MsoListParagraph/.test(node.className) || /mso-list:\s*l\d/i.test(styleOf(node));
  const isBold = node => !/font-weight:\s*(normal|400)/i.test(styleOf(node))
    && (/^(B|STRONG)$/.test(node.tagName) || /font-weight:\s*(bold|[6-9]00)/i.test(styleOf(node)));
  const isItalic = node => !/font-style:\s*normal/i.test(styleOf(node))
    && (/^(I|EM)$/.test(node.tagName) || /font-style:\s*italic/i.test(styleOf(node)));

  const around = (mark, text) => {
    const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
    return words ? `${before}${mark}${words}${mark}${after}` : text;
  };

  const addressOf = node => {
    const address = node.getAttribute('href') ?? '';
    return /^(https:\/\/|mailto:)[^\s()]+$/i.test(address) ? address : null;
  };

  const inline = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[\s\u00a0]+/g, ' ').replace(/[\\*]/g, '\\$&');
    if (node.nodeType !== Node.ELEMENT_NODE || isIgnored(node)) return '';
    if (/^(STYLE|SCRIPT|HEAD|META|LINK|TITLE|TEMPLATE|IMG|O:P)$/.test(node.tagName)) return '';
    if (node.tagName === 'BR') return '\n';
    const text = [...node.childNodes].map(inline).join('');
    if (node.tagName === 'A' && addressOf(node) && text.trim()) return `[${text.trim()}](${addressOf(node)})`;
    return isBold(node) ? around('**', text) : isItalic(node) ? around('*', text) : text;
  };

  const tidy = text => text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ').trim();

  const isBlock = node => node.nodeType === Node.ELEMENT_NODE
    && /^(P|DIV|UL|OL|LI|H[1-6]|SECTION|ARTICLE|HEADER|FOOTER|MAIN|BLOCKQUOTE|PRE|BODY|CENTER)$/.test(node.tagName);

  const wordItem = node => {
    const mark = [...node.querySelectorAll('[data-style]')].find(isIgnored)?.textContent ?? '';
    return { item: true, text: `${/\d/.test(mark) ? '1.' : '-'} ${tidy(inline(node))}` };
  };

  const items = listNode => [...listNode.children].flatMap(item => {
    const own = [...item.childNodes].filter(child => !/^(UL|OL)$/.test(child.nodeName));
    const below = [...item.children].filter(child => /^(UL|OL)$/.test(child.tagName));
    const text = tidy(own.map(child => isBlock(child) ? `${inline(child)} ` : inline(child)).join('')).replace(/\n/g, ' ');
    const mark = listNode.tagName === 'OL' ? '1.' : '-';
    return [...text ? [{ item: true, text: `${mark} ${text}` }] : [], ...below.flatMap(items)];
  });

  const blocks = node => {
    const found = [];
    let run = '';
    const end = () => {
      if (tidy(run)) found.push({ item: false, text: tidy(run) });
      run = '';
    };
    for (const child of node.childNodes) {
      if (!isBlock(child) && !child.querySelector?.('p,div,ul,ol,li,h1,h2,h3,h4,h5,h6')) {
        run += inline(child);
        continue;
      }
      end();
      if (/^(UL|OL)$/.test(child.tagName)) found.push(...items(child));
      else if (isWordItem(child)) found.push(wordItem(child));
      else found.push(...blocks(child));
    }
    end();
    return found;
  };

  const numbered = found => {
    let number = 0;
    return found.map(block => {
      if (!block.item) number = 0;
      if (!block.item || !block.text.startsWith('1. ')) return block;
      number += 1;
      return { ...block, text: block.text.replace(/^1/, String(number)) };
    });
  };

  const asText = html => {
    // nothing in it may ask the page's policy for leave, not even in a document that nobody sees
    const quiet = html
      .replace(/<(style|script)[\s>][\s\S]*?<\/\1\s*>/gi, '')
      .replace(/([\s/"'])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3');
    const page = new DOMParser().parseFromString(quiet, 'text/html');
    return numbered(blocks(page.body)).reduce(
      (text, block, i, all) => text + (i === 0 ? '' : block.item && all[i - 1].item ? '\n' : '\n\n') + block.text, '');
  };

  const paste = event => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!html || /<table[\s>]/i.test(html)) return;
    const text = asText(html);
    if (!text) return;
    event.preventDefault();
    insert(event.target, text);
  };

  const grow = field => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };

  for (const field of document.querySelectorAll('textarea[data-formatted]')) {
    field.before(bar(field));
    field.addEventListener('paste', paste);
  }

  if (!mayGrow) {
    for (const field of document.querySelectorAll('form[data-autosave] textarea')) {
      field.addEventListener('input', () => grow(field));
      grow(field);
    }
  }
})();
