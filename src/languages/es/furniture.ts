// The Spanish of a page's furniture, in rows: what a line around an article says that is no part of it.
import type { Furniture } from '../furniture.ts';

export const furniture: Furniture = {
  language: 'es',
  script: /\p{Script=Latin}/u,
  commonWords:
    'de la que el en y los del las por con una para su al lo como más pero sus le ya o fue este ha sí porque esta entre cuando muy sin sobre también'.split(
      ' ',
    ),
  commonShare: 0.2,
  dates: { ordinals: ['º'], of: ['de', 'del'], clock: ['a las'] },
  rows: [
    {
      id: 'es/advertisement',
      kind: 'line',
      example: 'Publicidad',
      pattern: /^(publicidad|anuncio|contenido patrocinado|patrocinado)\P{L}*$/iu,
    },
    {
      id: 'es/read-also',
      kind: 'line',
      example: 'Lea también: Vuelven a casa 84 personas',
      pattern:
        /^\P{L}*((lea|lee|leer|vea|ve|mira|mire)\s+(también|además|más|aquí)(\P{L}.{0,200})?|((te|le) puede interesar|(te|le) recomendamos|más información|noticias? relacionadas?|artículos relacionados|temas relacionados|relacionados?|además)\s*(:.{0,200})?)\P{L}*$/iu,
    },
    {
      id: 'es/follow',
      kind: 'line',
      example: 'Síguenos en Facebook',
      pattern:
        /^\P{L}*(síguenos|síganos|suscríbete|suscríbase|únete|regístrate|hazte (miembro|socio)|descarga(r)? (la|nuestra) app)(\P{L}.{0,160})?$/iu,
    },
    {
      id: 'es/share',
      kind: 'line',
      example: 'Compartir en Facebook',
      pattern:
        /^(compartir|compartir en .{2,40}|comparte|imprimir|comentarios|deja (un|tu) comentario|guardar|enviar por correo)\P{L}*$/iu,
    },
    {
      id: 'es/photo',
      kind: 'line',
      example: 'Foto: Archivo',
      pattern: /^(fotos?|fotografía|imagen|vídeo|video|fuente|crédito)\s*[:/|].{0,160}$/iu,
    },
    {
      id: 'es/copyright',
      kind: 'line',
      example: 'Todos los derechos reservados.',
      pattern: /^.{0,160}todos los derechos reservados.{0,120}$/iu,
    },
    {
      id: 'es/published',
      kind: 'line',
      example: 'Publicado el 3 de mayo de 2025',
      pattern: /^(publicado|actualizado|creado|última actualización)(\s|:).{0,20}\d.{0,60}$/iu,
    },
    {
      id: 'es/filed-under',
      kind: 'line',
      example: 'Etiquetas: canje, prisioneros',
      pattern: /^(etiquetas?|temas?|categorías?|archivado en|palabras clave)\s*:.{0,200}$/iu,
    },
    {
      id: 'es/byline',
      kind: 'byline',
      example: 'Por Lucía Ferrer',
      pattern: /^(?:por|texto|autora?)\s*:?\s+(?<name>\p{Lu}[^|\d•·:]{2,100}?)(?:\s*(?:[|•·]|[-–—] |$))/iu,
    },
    {
      id: 'es/published-on',
      kind: 'published',
      example: 'Publicado el 3 de mayo de 2025',
      pattern: /(?<!\p{L})(publicado|publicada|creado|fecha)(\s+(el|en))?\s*:?\P{L}{0,3}(\p{L}{5,10},?\s*)?$/iu,
    },
    {
      id: 'es/updated',
      kind: 'notPublished',
      example: 'Actualizado el 3 de mayo de 2025',
      pattern: /(?<!\p{L})(actualizad[oa]|última actualización|modificad[oa]|hoy es)(?!\p{L})[^\d]{0,40}$/iu,
    },
    {
      id: 'es/follow-us-on',
      kind: 'line',
      example: 'Sigue toda la información internacional en Facebook, o en nuestra newsletter semanal.',
      pattern:
        /^(?:sigue|síguenos|suscríbete|apúntate|recibe|únete)(?!\p{L}).{0,160}(?<!\p{L})(?:newsletter|boletín|facebook|twitter|instagram|telegram|whatsapp)(?!\p{L}).{0,80}$/iu,
    },
    {
      id: 'es/live',
      kind: 'live',
      example: 'Guerra en Ucrania, en directo: 307 liberados',
      pattern: /\ben (?:directo|vivo)\b|\bminuto a minuto\b/iu,
    },
  ],
};
