namespace LT.Strategy.Browser.Tests.Keyboards;

/// <summary>What the page is asked about Tab and focus. Each question is a function with the others at hand.</summary>
internal static class Stops
{
    private const string Words = """
        const groupOf = e => e.type !== 'radio' ? [e]
          : [...document.querySelectorAll('input[type="radio"]:enabled')].filter(r => r.name === e.name && r.form === e.form);
        // of the radio buttons that belong together, Tab stops at the chosen one or the first
        const stopOf = e => groupOf(e).find(r => r.checked) ?? groupOf(e)[0] ?? e;
        const isShown = e => !e.matches(':disabled, [type="hidden"]') && !e.closest('[inert]') && e.checkVisibility({ visibilityProperty: true });
        const isBefore = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const nameOf = e => `<${e.tagName.toLowerCase()}> »${(e.getAttribute('aria-label') ?? (e.labels?.[0] ?? e).textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}«`;
        // Where Tab goes on from: what has focus, else the place that the address names, else the top of the page.
        const origin = () => document.activeElement !== document.body ? document.activeElement
          : document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? document.body;
        const goOnFrom = e => {
          const isStop = e.tabIndex >= 0 || e.hasAttribute('tabindex');
          if (!isStop) e.tabIndex = -1;
          e.focus({ preventScroll: true });
          if (!isStop) e.removeAttribute('tabindex');
        };
        const all = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(e => e.tabIndex >= 0 && isShown(e) && stopOf(e) === e);

        // The design system hides a checkbox and draws it on its label.
        const drawn = e => (e.labels?.length && getComputedStyle(e).opacity === '0' ? e.labels[0] : e);
        const ringOf = e => [getComputedStyle(drawn(e)), getComputedStyle(drawn(e), '::before')]
          .find(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
        const rgb = colour => colour.match(/[\d.]+/g).map(Number);
        const light = colour => rgb(colour).slice(0, 3)
          .map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const surfaceUnder = e => {
          for (let at = e; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if ((rgb(colour)[3] ?? 1) > 0) return colour;
          }
          return 'rgb(255, 255, 255)';
        };
        const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);

        const faultOf = e => {
          const ring = ringOf(e);
          if (!ring) return `${nameOf(e)} has no ring when it has focus`;
          const surface = surfaceUnder(parseFloat(ring.outlineOffset) < 0 ? drawn(e) : drawn(e).parentElement);
          if (contrast(ring.outlineColor, surface) < 3) return `${nameOf(e)} has a ring of ${ring.outlineColor} on ${surface}`;
          const box = drawn(e).getClientRects()[0];
          if (!box) return `${nameOf(e)} has focus and is not drawn`;
          // in a long text it is the caret that is brought into the window
          const part = e.tagName === 'TEXTAREA' || box.height > innerHeight ? 24 : box.height - 1;
          if (box.bottom < part || box.top > innerHeight - part) {
            return `${nameOf(e)} has focus outside the window: ${Math.round(box.top)} to ${Math.round(box.bottom)} px`;
          }
          const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
          const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
          const hit = document.elementFromPoint(x, y);
          return hit && (drawn(e).contains(hit) || e.contains(hit)) ? ''
            : `${nameOf(e)} has focus and is covered by ${hit ? hit.outerHTML.slice(0, 80) : 'nothing that can be pointed at'}`;
        };
        """;

    /// <summary>The way to the element from where the focus is, and what is wrong when it has it.</summary>
    public static readonly string Look = Asking(
        """
        target => {
          const at = origin();
          const to = groupOf(target).includes(at) ? at : stopOf(target);
          const stops = all();
          const isTop = at === document.body;
          const steps = at === to ? 0
            : isTop || isBefore(at, to) ? stops.filter(s => (isTop || isBefore(at, s)) && (s === to || isBefore(s, to))).length
            : -stops.filter(s => isBefore(s, at) && (s === to || isBefore(to, s))).length;
          return {
            isPastTheMenu: isTop && !!to.closest('main'),
            isAtThatLink: at.matches('.lt-skip') && !!to.closest('main'),
            isStop: at === to || stops.includes(to),
            steps,
            fault: steps === 0 ? faultOf(to) : '',
          };
        }
        """
    );

    /// <summary>From the option chosen in a list to the one with this value.</summary>
    public const string OptionsTo =
        "(list, value) => [...list.options].findIndex(o => o.value === value) - list.selectedIndex";

    /// <summary>Begins a walk through the whole page from its top, and says how many stops there are.</summary>
    public static readonly string BeginWalk = Asking(
        """
        () => {
          const walk = { from: origin(), x: scrollX, y: scrollY, seen: [], faults: [], isOut: false };
          const expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(e => isShown(e) && stopOf(e) === e && !e.closest('[aria-hidden="true"]'))
            .filter(e => e.tabIndex >= 0 || !e.closest('[role="toolbar"]'));
          const look = event => {
            if (event.key !== 'Tab' || walk.isOut) return;
            const at = document.activeElement;
            if (at === document.body || walk.seen.includes(at)) {
              walk.isOut = true;
              if (at !== document.body && at !== walk.seen[0]) walk.faults.push(`Tab is caught at ${nameOf(at)}`);
              return;
            }
            walk.seen.push(at);
            const fault = faultOf(at);
            if (fault) walk.faults.push(fault);
          };
          document.addEventListener('keyup', look, true);
          walk.end = () => {
            document.removeEventListener('keyup', look, true);
            if (!walk.isOut) walk.faults.push(`Tab does not lead out of the page again after ${walk.seen.length} stops`);
            for (const e of expected) if (e.isConnected && isShown(e) && !walk.seen.includes(e)) walk.faults.push(`Tab does not lead to ${nameOf(e)}`);
            if (!walk.seen[0]?.matches('.lt-skip')) walk.faults.push('The first stop is not the link past the menu');
            // the order is that of the page when nothing in it is scrolled
            scrollTo(0, 0);
            for (const e of document.querySelectorAll('main *')) if (e.scrollTop > 0) e.scrollTop = 0;
            walk.seen.forEach((e, i) => {
              const next = walk.seen[i + 1];
              if (!next) return;
              const [one, two] = [drawn(e).getBoundingClientRect(), drawn(next).getBoundingClientRect()];
              const isAbove = two.bottom <= one.top && two.left < one.right && one.left < two.right;
              if (!isBefore(e, next) || isAbove) walk.faults.push(`Tab leads from ${nameOf(e)} back to ${nameOf(next)}`);
            });
            goOnFrom(walk.from);
            scrollTo(walk.x, walk.y);
            return walk.faults.slice(0, 5);
          };
          window.walk = walk;
          goOnFrom(document.body);
          return all().length;
        }
        """
    );

    public const string IsOut = "() => window.walk.isOut";

    public const string EndWalk = "() => window.walk.end()";

    /// <summary>
    /// After a button: the reader is at the place the address names; else what the page says has the focus, and a page that comes back does
    /// not send the reader to its top.
    /// </summary>
    public const string LostPlace = """
        path => {
          const at = document.activeElement;
          const place = location.hash.length > 1 && location.hash !== '#main-content' && document.getElementById(decodeURIComponent(location.hash.slice(1)));
          if (place) {
            const box = place.getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight ? '' : `${location.hash} is not in the window`;
          }
          const said = document.querySelector('main [data-focus]');
          if (said) return at === said || said.contains(at) ? '' : `the focus is not in »${said.textContent.trim().slice(0, 60)}«`;
          const isTop = at === document.body || at.id === 'main-content';
          return isTop && location.pathname === path ? 'the page comes back with the focus at its top' : '';
        }
        """;

    private static string Asking(string question) => $"question => {{\n{Words}\nreturn ({question})(question);\n}}";
}
