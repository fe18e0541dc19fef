// The German of a page's furniture, in rows: what a line around an article says that is no part of it.
import type { Furniture } from '../furniture.ts';

export const furniture: Furniture = {
  language: 'de',
  script: /\p{Script=Latin}/u,
  commonWords:
    'der die das und nicht ist mit von den auf für im ein eine sich dem zu des auch es werden aus hat dass sie nach wird bei zum wurde sind noch'.split(
      ' ',
    ),
  commonShare: 0.17,
  // "Jänner" and "Feber" are Austria's.
  months: { mrz: 3, jänner: 1, jän: 1, feber: 2 },
  dates: { ordinals: ['.'], clock: ['um', 'uhr'] },
  rows: [
    {
      id: 'de/advertisement',
      kind: 'line',
      example: 'Anzeige',
      pattern: /^(-+\s*)?(anzeigen?|werbung|werbeanzeige|gesponsert(er inhalt)?|sponsored)\W*$/i,
    },
    {
      id: 'de/read-also',
      kind: 'line',
      example: 'Lesen Sie auch: Zweiter Austausch binnen einer Woche',
      pattern:
        /^\W*(lesen sie (auch|hier|dazu|mehr|weiter)|lies auch|mehr (dazu|zum thema|lesen|infos?|informationen)|auch interessant|das könnte (sie|dich|ihnen) auch|weiterlesen|siehe auch)\b(\s*:.{0,200}|.{0,80})$|^\W*(zum thema|passend dazu|hintergrund)\s*(:.{0,200})?$/iu,
    },
    {
      id: 'de/related-head',
      kind: 'line',
      example: 'Ähnliche Artikel',
      pattern:
        /^(ähnliche|weitere|verwandte|aktuelle|neueste|beliebte|meistgelesene|empfohlene)\s+(artikel|beiträge|themen|nachrichten|meldungen|links|inhalte|posts|texte|videos)\b.{0,40}$/iu,
    },
    {
      id: 'de/share',
      kind: 'line',
      example: 'Artikel teilen',
      pattern:
        /^((artikel|beitrag|seite|diesen (artikel|beitrag))\s+)?(teilen|drucken|merken|kommentieren|empfehlen|weiterempfehlen|versenden|twittern|tweeten|e-mail|link kopieren|teilen mit|gefällt mir|per mail|jetzt kommentieren|auf \w+ teilen)\W{0,6}((auf|mit|per|via) .{0,40})?$/iu,
    },
    {
      id: 'de/follow',
      kind: 'line',
      example: 'Folgen Sie uns auf Facebook',
      pattern: /^(folgen sie|folgt|folge|besuchen sie|abonnieren sie)\s+(uns|mir|unser\w*)\b.{0,120}$/iu,
    },
    {
      id: 'de/newsletter',
      kind: 'line',
      example: 'Jetzt den Newsletter abonnieren',
      pattern:
        /^(jetzt |hier )?(den |unseren |zum )?newsletter\b.{0,120}$|^.{0,80}\bnewsletter (abonnieren|bestellen|anmelden)\b.{0,60}$/iu,
    },
    {
      id: 'de/photo',
      kind: 'line',
      example: 'Foto: Presseamt der Stadt',
      pattern:
        /^(fotos?|bild(er|quelle)?|titelbild|beitragsbild|symbolbild|archivbild|grafik|quelle|video|bildnachweis)(\s*\([\p{L} ]{1,30}\))?\s*[:©|/].{0,160}$/iu,
    },
    {
      id: 'de/caption',
      kind: 'line',
      example: 'Freigelassene an der Grenze (Foto: dpa)',
      pattern: /^.{0,200}[([](foto|bild|quelle|grafik)\s*:.{1,60}[)\]]\.?$/iu,
    },
    {
      id: 'de/numbered-caption',
      kind: 'line',
      example: 'Abbildung 4: Der Weg der Busse',
      pattern: /^(abb(ildung|\.)?|bild|foto|grafik|tabelle)\s*\d{1,2}\s*[:.–-].{0,240}$/iu,
    },
    {
      id: 'de/more-information',
      kind: 'line',
      example: 'Weitere Informationen:',
      pattern:
        /^((weitere|mehr|nähere) )?(zusatz)?(informationen|infos?|links|downloads?)( zum (thema|download))?\s*:?$|^über (den|die) autor(in|en)?\W*$/iu,
    },
    {
      id: 'de/copyright',
      kind: 'line',
      example: 'Alle Rechte vorbehalten.',
      pattern: /^.{0,160}\balle rechte vorbehalten\b.{0,120}$|^bildrechte\b.{0,160}$/iu,
    },
    {
      id: 'de/published',
      kind: 'line',
      example: 'Veröffentlicht am 12. Mai 2025 um 10:30 Uhr',
      pattern:
        /^(zuletzt |erst)?(veröffentlicht|erschienen|aktualisiert|geändert|verfasst|eingestellt|gespeichert|erstellt|geschrieben|publiziert|stand(?=\s*:|\s+\d)|datum|letzte (änderung|aktualisierung))(\s+(am|von|in|vor))?\b.{0,40}\d.{0,80}$/iu,
    },
    {
      id: 'de/posted-in',
      kind: 'line',
      example: 'Dieser Beitrag wurde am 3. Mai 2025 von Redaktion veröffentlicht.',
      pattern:
        /^dieser (beitrag|artikel|eintrag) (wurde|ist|erschien)\b.{0,160}(veröffentlicht|geschrieben|publiziert|abgelegt|gepostet|erschienen|verschlagwortet)\b.{0,200}$/iu,
    },
    {
      id: 'de/filed-under',
      kind: 'line',
      example: 'Schlagwörter: Austausch, Gefangene',
      pattern:
        /^(schlagw(o|ö)rte?r?|stichw(o|ö)rte?r?|kategorien?|rubrik(en)?|themen|tags?|abgelegt unter|veröffentlicht (in|unter)|mehr zu|ressort)\s*:.{0,200}$/iu,
    },
    {
      id: 'de/comments',
      kind: 'line',
      example: '3 Kommentare',
      pattern:
        /^(\d+\s+(kommentare?|antworten|reaktionen)|kommentare?( \(\d+\))?|keine kommentare(\s*\(.{0,80}\))?|(schreibe?n?|hinterlasse?n?)( sie)? (einen|deinen|ihren) kommentar\b.{0,60}|kommentar (schreiben|verfassen|hinterlassen|abgeben).{0,40}|kommentarfunktion\b.{0,60}|(die )?kommentare sind\b.{0,40}|antwort(en)? abbrechen|deine e-mail-adresse\b.{0,120}|erforderliche felder\b.{0,60}|kommentieren)\W*$/iu,
    },
    {
      id: 'de/reading-time',
      kind: 'line',
      example: 'Lesezeit: 3 Minuten',
      pattern: /^((geschätzte )?lesezeit|lesedauer)\b.{0,40}$|^\d{1,3}\s*(min\.?|minuten?)( lesezeit)?$/iu,
    },
    {
      id: 'de/navigation',
      kind: 'line',
      example: 'Zurück zur Übersicht',
      pattern:
        /^\W*(zurück( zur? .{2,40})?|nach oben|zum (inhalt|anfang|seitenanfang)( springen)?|mehr anzeigen|mehr laden|alle anzeigen|(zur )?startseite|vorheriger? (beitrag|artikel).{0,120}|nächster? (beitrag|artikel).{0,120}|inhaltsverzeichnis|impressum|datenschutz(erklärung)?|kontakt|druckversion|permalink|merken)\W*$/iu,
    },
    {
      id: 'de/by-name',
      kind: 'line',
      example: 'Von Hanna Brück und Jörg Adler',
      pattern:
        /^([Vv]on|VON|[Tt]ext( von)?:?|[Aa]utor(in)?:)\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:und\s+)?\p{Lu}[\p{L}.'’-]*){0,6}$/u,
    },
    {
      id: 'de/byline',
      kind: 'byline',
      example: 'Von Hanna Brück und Jörg Adler',
      pattern:
        /^(?:von|text(?: von)?:?|autor(?:in)?:)\s+(?<name>\p{Lu}[^|\d•·:]{2,100}?)(?:\s*(?:[|•·]|,? am (?:\p{L}{3,10}, )?\d|[-–—] |$))/iu,
    },
    {
      id: 'de/published-on',
      kind: 'published',
      example: 'Erschienen am: 1. Mai 2025',
      pattern:
        /\bdieser (?:beitrag|artikel|eintrag) (?:wurde|erschien)\b.{0,60}$|\b(veröffentlicht|erschienen|erstellt|eingestellt|verfasst|publiziert|geschrieben|gepostet|gespeichert von .{2,40}|(presse)?mitteilung|meldung|artikel|beitrag|datum)(\s+(wurde|am|vom|von|vor|von .{2,40} am))*\s*:?\W{0,3}(\p{L}{5,10},?\s*)?$/iu,
    },
    {
      id: 'de/updated',
      kind: 'notPublished',
      example: 'Zuletzt aktualisiert: 2. Mai 2025',
      pattern:
        /(?<!\p{L})(aktualisiert|aktualisierung|geändert|änderung|bearbeitet|überarbeitet|abgerufen|heute ist|update)(?!\p{L})[^\d]{0,40}$/iu,
    },
    {
      id: 'de/agree',
      kind: 'consent',
      example: 'Wir und unsere 180 Partner verarbeiten Ihre Daten mit Ihrer Einwilligung.',
      pattern:
        /\b(wir und (unsere )?[\d.]*\s*(partner|dritte)|(stimmen sie|einwilligung|zustimmung|zustimmen)\b.{0,120}\b(cookies?|tracking|daten|werbung)|mit werbung weiterlesen|alle akzeptieren)/iu,
    },
    {
      id: 'de/subscribers',
      kind: 'paywall',
      example: 'Dieser Artikel ist nur für Abonnenten.',
      pattern:
        /\b(nur für|exklusiv für) (unsere )?(abonnent\w*|mitglieder|leser mit)|\bbereits (abonnent|abonniert)|\bjetzt (weiterlesen|freischalten) (mit|für)|\bmit .{0,30}abo weiterlesen\b/iu,
    },
    {
      id: 'de/not-found',
      kind: 'error',
      example: 'Die angeforderte Seite wurde nicht gefunden.',
      pattern:
        /\b(seite|artikel|inhalt|beitrag)\b.{0,60}\b(nicht (gefunden|vorhanden|verfügbar)|existiert nicht|konnte nicht (gefunden|geladen))|\bnicht gefunden\b.{0,20}$/iu,
    },
    {
      id: 'de/live',
      kind: 'live',
      example: 'Ukraine-Krieg im Liveticker: 307 Gefangene frei',
      pattern: /\blive-?\s?(?:ticker|blog)|\bim ticker\b|^ticker\b/iu,
    },
  ],
};
