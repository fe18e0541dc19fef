// The English of a page's furniture, in rows: what a line around an article says that is no part of it.
import type { Furniture } from '../furniture.ts';

export const furniture: Furniture = {
  language: 'en',
  script: /\p{Script=Latin}/u,
  commonWords:
    'the of and to in a that is was for on with as by at from it his he were which had are be have not they said has this but their who an its been'.split(
      ' ',
    ),
  commonShare: 0.2,
  dates: { ordinals: ['st', 'nd', 'rd', 'th'], of: ['of'], clock: ['at'] },
  rows: [
    {
      id: 'en/advertisement',
      kind: 'line',
      example: 'Advertisement',
      pattern:
        /^(advertisements?|sponsored( content)?|promoted|adverts?|story continues below( advertisement)?|article continues (below|after) (this )?(ad|advertisement)|ad)\W*$/i,
    },
    {
      id: 'en/read-more',
      kind: 'line',
      example: 'READ MORE: Kyiv gets 757 bodies, gives 45',
      pattern: /^\W*(read|see|watch|listen|view|hear)[ -](more|also|next|now|too)\b.{0,200}$/i,
    },
    {
      id: 'en/also-read',
      kind: 'line',
      example: 'Also read: Russia returns 757 bodies',
      pattern:
        /^\W*(also read|more on this|related|don['’]t miss|recommended|trending|you may also like|more from)\b\s*(:|$).{0,200}$/i,
    },
    {
      id: 'en/related-head',
      kind: 'line',
      example: 'Related articles',
      pattern:
        /^(related|recommended|further|popular|latest|more|top|featured|editor['’]s)\s+(articles?|stories|news|posts?|reading|coverage|content|links|topics|videos?|picks|features|headlines)\W*$/i,
    },
    {
      id: 'en/watch',
      kind: 'line',
      example: 'WATCH: 303 soldiers cross the border',
      pattern: /^(watch|listen|video|audio|in pictures|gallery)\s*:.{0,200}$/i,
    },
    {
      id: 'en/follow',
      kind: 'line',
      example: 'Follow us on Twitter and Facebook',
      pattern:
        /^(follow|like|join|find|connect with) (us|me|our|the|@\w+|[\w ]{2,40}) (on|via|in)? ?(twitter|facebook|instagram|telegram|linkedin|youtube|whatsapp|social media|google news|tiktok|channel)\b.{0,120}$/i,
    },
    {
      id: 'en/share',
      kind: 'line',
      example: 'Share this article',
      pattern:
        /^(share|tweet|pin|email|print|save|copy link|comments?|reply|like|share (this|on|via)\b.{0,60}|(print|email) (this|page|article)\b.{0,40}|click to (share|print|email).{0,80})\W*\d*\W*$/i,
    },
    {
      id: 'en/sign-up',
      kind: 'line',
      example: 'Sign up for the Morning Dispatch — five stories, every weekday.',
      pattern: /^(sign up|subscribe|register|get our|get the latest|join our|log in|sign in)\b.{0,220}$/i,
    },
    {
      id: 'en/published',
      kind: 'line',
      example: 'Published 5 October 2025, 12:05 BST',
      pattern: /^((first|last)\s+)?(published|updated|posted|modified|last update)\b\s*(at|on|:)?.{0,12}\d.{0,60}$/i,
    },
    {
      id: 'en/by-name',
      kind: 'line',
      example: 'By Ines Falk and Robert Achterberg',
      pattern:
        /^([Bb]y|BY|[Ff]rom|(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ss]ubmitted) by|[Tt]ext:?)\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){0,7}$/u,
    },
    {
      id: 'en/photo',
      kind: 'line',
      example: 'Photo: handout via QB',
      pattern:
        /^(photo(graph)?s?|pictures?|image|illustration|credit|video|graphic|file photo|source)( (by|credit|courtesy))?\s*[:…|/].{0,160}$/i,
    },
    {
      id: 'en/file-photo',
      kind: 'line',
      example: 'In this Sept. 14, 2024, file photo, freed servicemen board a bus.',
      pattern:
        /^(in )?(this|a)\b.{0,60}\b(file|handout|undated|combination)( |-)?(photo|image|picture|still)\b.{0,320}$/i,
    },
    {
      id: 'en/credited',
      kind: 'line',
      example: 'Freed men board a bus, 14 August | © Meridian Pictures',
      pattern: /^.{0,200}©\s?\p{L}.{0,60}$/iu,
    },
    {
      id: 'en/numbered-caption',
      kind: 'line',
      example: 'Figure 4: The way of the buses',
      pattern: /^(fig(ure|\.)?|photo|image|table)\s*\d{1,2}\s*[:.–-].{0,240}$/i,
    },
    {
      id: 'en/head-of-links',
      kind: 'line',
      example: 'Topics',
      pattern: /^(topics?|more|tags|close|related|see also|further information|about the authors?|explore more)\s*:?$/i,
    },
    {
      id: 'en/support-us',
      kind: 'line',
      example: 'Help us continue to bring you the news.',
      pattern:
        /^(help us (continue|keep) (to )?(bring|provid|publish|spread|deliver|report)\w*|support (us|our work|our journalism|independent)|become a (member|supporter|patron)|donate (now|today|to))\b.{0,120}$/i,
    },
    {
      id: 'en/download-app',
      kind: 'line',
      example: 'For the latest news, download our app for iOS and Android.',
      pattern: /^.{0,120}\bdownload (the|our)\b.{0,40}\bapps?\b.{0,60}$/i,
    },
    {
      id: 'en/have-a-tip',
      kind: 'line',
      example: 'Have a tip? Ines Falk may be reached at falk@meridian.example.',
      pattern: /^.{0,80}\b(may|can) be reached (at|by|on)\b[^@]{0,60}@.{0,140}$/i,
    },
    {
      id: 'en/copyright',
      kind: 'line',
      example: '© 2026 Meridian Daily. All rights reserved.',
      pattern: /^(©|\(c\)|copyright\b).{0,300}$|^.{0,160}\ball rights reserved\b.{0,120}$/i,
    },
    {
      id: 'en/print-note',
      kind: 'line',
      example: 'A version of this article appears in print on Aug. 15, 2025, Section A, Page 6.',
      pattern: /^a version of this (article|story) (appears|appeared|ran)\b.{0,200}$/i,
    },
    {
      id: 'en/correction',
      kind: 'line',
      example: 'This article was amended on 22 April 2025. An earlier version gave the number of wounded as 46.',
      pattern:
        /^(this (article|story|piece|report) (was|has been) (amended|updated|corrected|edited)|correction\s*[:(]|an earlier version of this)\b.{0,300}$/i,
    },
    {
      id: 'en/contributed',
      kind: 'line',
      example: 'Associated reporters in Gomel contributed.',
      pattern: /^.{2,120}\bcontributed( (to this (report|article|story)|reporting))?\.(\s.{0,160})?$/i,
    },
    {
      id: 'en/tips',
      kind: 'line',
      example: 'Send tips to tips@potomactribune.example.',
      pattern: /^.{0,60}\b(send (us )?(your )?(tips|comments|feedback)|contact (the author|us)|got a tip)\b.{0,160}$/i,
    },
    {
      id: 'en/filed-under',
      kind: 'line',
      example: 'Filed under: Exchanges (71), Bodies (12)',
      pattern: /^(filed under|tags?|topics?|categories|keywords|posted in|more about)\s*:.{0,200}$/i,
    },
    {
      id: 'en/comments',
      kind: 'line',
      example: '3 Comments',
      pattern:
        /^(\d+\s+comments?|comments?\s*\(\d+\)|leave a (comment|reply).{0,60}|add a comment|view (all )?comments.{0,40}|comments are closed.{0,60}|no comments( yet)?)\W*$/i,
    },
    { id: 'en/reading-time', kind: 'line', example: '4 min read', pattern: /^\d{1,3}[ -]min(ute)?s?( read)?$/i },
    {
      id: 'en/skip',
      kind: 'line',
      example: 'Skip to main content',
      pattern:
        /^(skip to|jump to|back to top|go to|return to|show more|load more|load older|continue reading|read full|click here|tap here)\b.{0,60}$/i,
    },
    {
      id: 'en/byline',
      kind: 'byline',
      example: 'By Ines Falk and Robert Achterberg',
      pattern:
        /^(?:by|text:?|written by|story by|reported by|author:?|submitted by)\s+(?<name>\p{Lu}[^|\d•·]{2,100}?)(?:\s*(?:[|•·]|,? on (?:\p{L}{3,9},? )?\d|[-–—] |$))/iu,
    },
    {
      id: 'en/published-on',
      kind: 'published',
      example: 'First published on 19 April 2025',
      pattern:
        /\b(published|posted|posted by .{2,40}|submitted by .{2,40}|issued|released|created|date)( on| at)?\s*:?\W{0,3}(\p{L}{3,9},?\s*)?$/iu,
    },
    {
      id: 'en/updated',
      kind: 'notPublished',
      example: 'Updated 22 April 2025, 10:30 BST',
      pattern:
        /\b(updated?|last update|modified|amended|corrected|edited|today is|printed|accessed|retrieved)\b[^\d]{0,40}$/i,
    },
    {
      id: 'en/agree-and-continue',
      kind: 'consent',
      example: 'If you agree, we and 1,000 partners may process your data for personalised advertising.',
      pattern:
        /\b(we and (our )?[\d,. ]*partners|(your|personal) data\b.{0,80}\b(consent|advertising)|(consent|agree)\b.{0,120}\b(cookies|tracking|your data)|before you continue|accept (all )?cookies)\b/i,
    },
    {
      id: 'en/subscribers',
      kind: 'paywall',
      example: 'This article is reserved for subscribers.',
      pattern:
        /\b(reserved for|available (only )?to|exclusive(ly)? (for|to)|only for) (our )?(subscribers|members)\b|\bsubscribe (now )?to (continue|keep) reading\b|\balready a (subscriber|member)\b|\bkeep reading for\b|\bfree articles (this|a) month\b/i,
    },
    {
      id: 'en/not-found',
      kind: 'error',
      example: 'Sorry, the page you are looking for could not be found.',
      pattern:
        /\b(page|article|content|url|link)\b.{0,60}\b(not (be )?found|(does not|doesn['’]t|no longer) exists?|(is|was) (missing|removed|no longer available)|can(no|['’])t be (found|displayed))\b|\b(error )?404\b.{0,40}\b(not found|error|page)\b|^(error )?404$|^not found$|\baccess denied\b|\b(service|temporarily) unavailable\b|\binternal server error\b|\bverify (that )?you are (a )?human\b|\bchecking your browser\b/i,
    },
    {
      id: 'en/live',
      kind: 'live',
      example: 'Ukraine war live: second group of 307 freed',
      pattern:
        /\blive\s*[:|–—-]|^live\b|\blive (?:updates?|blog|coverage|news|report)\b|\bas it happened\b|\bminute[- ]by[- ]minute\b/i,
    },
  ],
};
