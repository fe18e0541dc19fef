// The words of an element's class, id and role in; the family of furniture that it belongs to out.
import type { ElementNode } from './page-tree.ts';

/** Words of one family, as whole tokens of a class name: "o-share__inner", "sharedaddy", "jp-relatedposts". */
type Family = { readonly id: string; readonly tokens: RegExp };

const family = (id: string, words: string): Family => ({ id, tokens: new RegExp(`-(?:${words})(?=-)`) });

const FAMILIES: readonly Family[] = [
  family(
    'comments',
    'comments?|comment-(?:list|area|form|section|content)|commentlist|commentarea|disqus|respond|replies|reply|reactions?|fb-comments',
  ),
  family(
    'related',
    'rel|related\\w*|relatedposts|jp-related\\w*|inline-related|recommend\\w*|recirc\\w*|more-(?:from|on|news|stories|articles|in)|read-?(?:more|also|next)|readmore|see-?also|also-?(?:like|read)|suggested|outbrain\\w*|taboola\\w*|zergnet|onward|promo\\w*|teasers?|yarpp\\w*|crp-related|similar|cross-?link|inline-link|further-reading|inject|up-next',
  ),
  family(
    'newsletter',
    'newsletters?\\w*|subscribe\\w*|subscription|sign-?up|signup|mailchimp|mailing|optin|opt-in|mc4wp\\w*|donat\\w*|support-us|membership',
  ),
  family(
    'share',
    'share\\w*|sharing|sharedaddy|social\\w*|addthis\\w*|addtoany\\w*|a2a|shariff|sd-sharing|follow-?us|follow|tweet-?this|bookmark\\w*|pinterest|whatsapp',
  ),
  family(
    'byline',
    'by|by-?lines?|bylines?|byline\\w*|authors?|author-(?:line|info|bio|box|name|meta)|authorbio|contributor\\w*|writers?|about-?the-?author|tagline|kicker',
  ),
  family(
    'dateline',
    'ts|date-?line|dates?|datetime|time-?stamp|timestamp|pub-?date|publish\\w*|posted-on|post-meta|entry-meta|article-meta|meta-?(?:data|info)?|postmeta|entrymeta|articlemeta|updated|lastmod\\w*|views|submitted|info-bar|readtime|reading-time',
  ),
  family(
    'caption',
    'cap|captions?|wp-caption\\w*|figcaption|credits?|copyright|photo-?(?:sign|credit|by|caption|source)|image-?(?:credit|caption|source)|cutline|attribution|legend',
  ),
  family(
    'tags',
    'tags?|tag-?(?:list|s|cloud)|tagcloud|topics?|topic-?list|keywords?|categor(?:y|ies)|cat-links|filed-under|post-?(?:foot|footer|tags)|entry-footer|postmetadata',
  ),
  family(
    'cookies',
    'cookies?\\w*|consent\\w*|gdpr\\w*|onetrust\\w*|cmp|cmp-\\w+|privacy-\\w+|eu-?cookie|truste|didomi\\w*|qc-cmp\\w*',
  ),
  family(
    'aside',
    'side-?bar\\w*|sidebars?|widgets?|widget-area|right-?(?:rail|col|column|bar)|left-?(?:rail|col|column|bar|menu)|rail|aside|infobox|factbox|fact-?box|note|inset|pull-?quotes?|pullquotes?|pq|jump-?list|toc|table-of-contents|pod|teaserbox',
  ),
  family(
    'navigation',
    'nav|navs|navigation\\w*|navbar\\w*|main-?nav|menus?|menu-item|bread-?crumbs?|breadcrumbs?|pagination|pagenavi|pager|page-links|pages-nav|post-nav\\w*|prev|next-?(?:prev|post)|skip-?(?:link|nav)|skiplinks?|masthead|toolbar|tools|toolbox|site-header|page-header-nav|topbar|top-bar|calendar',
  ),
  family(
    'footer',
    'footer|foot|site-footer|page-footer|footnav|colophon|imprint|impressum|legal|disclaimer|bottom-of-\\w+|nfoot|print-?(?:links|footer|source)|noprint|no-print',
  ),
  family(
    'gallery',
    'gallery\\w*|galleries|slide-?show\\w*|slides?|carousel\\w*|slick\\w*|swiper\\w*|lightbox|thumbs?|thumbnails?|photo-?essay|media-?(?:list|credit)|jw-?\\w*|video-?(?:player|title|js|wrapper|js-box)|videoplayer|player|playlist',
  ),
  family(
    'trending',
    'trending|popular\\w*|most-?(?:read|popular|viewed|commented|shared)|mostread|mostpopular|top-?(?:stories|news|posts)|latest-?(?:news|stories|posts)?|ticker|news-?ticker|live-?ticker|headlines-list|key-events',
  ),
  family(
    'advertising',
    'ads?|advert\\w*|adverts|advertisements?|ad-(?:slot|box|label|unit|wrapper|container|banner)|adbox|adslot|adsense|ad-?block|dfp\\w*|gpt\\w*|div-gpt-ad|banners?|sponsor\\w*|partner-?(?:box|content)|commercial|affiliate\\w*|promoted|paid-content',
  ),
  family(
    'embed',
    'embeds?|tg-embed|twitter-tweet|telegram-post|instagram-media|fb-post|tgme\\w*|tweet|tweet-?embed|social-embed|tiktok-embed|bluesky-embed|reddit-embed',
  ),
  family(
    'gate',
    'paywall\\w*|pay-?wall|piano\\w*|regwall|login\\w*|signin|sign-in|register\\w*|modal\\w*|pop-?up\\w*|popup\\w*|overlay\\w*|dialog|lead-?gen|metered-banner|tp-modal',
  ),
  family(
    'hidden',
    // "label-hidden" and "hidden-xs" say where something else is hidden, or on what screen.
    '(?<!-label-)hidden(?!-(?:xs|sm|md|lg|xl|print|phone|mobile|tablet|desktop|on|until|from)-)|rollover(?:-\\w+)*-(?:block|box|content|popup)|tooltip\\w*|sr-only|screen-reader(?:-text)?|visually-?hidden|visuallyhidden|a11y-hidden|element-invisible|invisible|print-only|d-none',
  ),
  family('notes', '\\w*references|bibliography|citations|footnotes?|endnotes'),
  family(
    'live',
    'load-more|live-entry-(?:meta|share|time|ago|permalink)|ago|permalink|updates-count|correction\\w*|errata|read-?count|rating|poll|quiz|vote|survey',
  ),
];

/** The body itself, whatever other words stand beside: "article-body", "entry__content", "post-text", "storyBody". */
const BODY =
  /-(?:(?:article|story|entry|post|news|blog|text|content|page|main|single|body|itemprop)-{0,2}(?:body|content|text|copy|main|wrapper|inner)|articlebody|storybody|bodytext|articletext|maincontent|body-?copy|prose|hentry)(?=-)/;

/** Names of what opens an article: "article-teaser", "entry-excerpt", "lead". */
const LEAD =
  /-(?:lead|leads|lede|intro|introduction|teaser|teasertext|teaser-text|excerpt|standfirst|deck|dek|summary|subtitle|sub-?headline|subhead|subheader|abstract|vorspann|anrisstext|chapo|chapeau|entradilla|bajada|sommario|catenaccio)(?=-)/;

/** Words that only style a layout: "has-sidebar", "no-comments", "with-ads". */
const NEGATED = /-(?:no|has|with|without|hide|is)-(?:\w+)(?=-)/g;

const STRUCTURE = new Set(['#page', 'html', 'body', 'main', 'article']);

/** The family that an element's own names put it in; null for what may be the article. */
export function familyOf(element: ElementNode): string | null {
  if (STRUCTURE.has(element.name)) return null;
  const names = namesOf(element);
  if (names === '-') return null;
  if (BODY.test(names)) return null;
  return FAMILIES.find(({ tokens }) => tokens.test(names))?.id ?? null;
}

/** Whether an element says that it holds the article. */
export function isNamedBody(element: ElementNode): boolean {
  return (
    element.attributes['itemprop'] === 'articleBody' ||
    element.attributes['name'] === 'articleBody' ||
    BODY.test(namesOf(element))
  );
}

/** Whether an element says that it opens the article. */
export function isNamedLead(element: ElementNode): boolean {
  return LEAD.test(namesOf(element));
}

/** Class, id and the like as one line of tokens: "-o-share-inner-". Camel case comes apart: "StoryBody" is "story-body". */
export function namesOf(element: ElementNode): string {
  element.names ??= tokensOf(element);
  return element.names;
}

function tokensOf({ attributes }: ElementNode): string {
  const said = [
    attributes['class'],
    attributes['id'],
    attributes['data-component'],
    attributes['data-testid'],
    attributes['aria-label'],
  ];
  const words = said
    .filter((name) => name !== undefined && name !== '')
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `-${words}-`.replace(/--+/g, '-').replace(NEGATED, '');
}
