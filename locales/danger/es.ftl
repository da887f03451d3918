# The screens "urgent" and "violence" in Spanish, and what can stand on them.

language-name = Español
list-separator = { ", " }

nav-back = ⬅️ Volver
nav-language = 🌐 Idioma · اللغة
nav-urgent = ⚠️ Es urgente
    .short = ⚠️ Urgente
button-violence = 🆘 Violencia: ayuda
button-erase = 🧹 Borrar mis respuestas
button-say-place = 📍 Decir dónde vivo
button-legal-help = ⚖️ Ayuda jurídica más cercana

urgent =
    ⚠️ Una carta que le dice que salga de Francia, un rechazo, la policía, la detención (rétention):
    • Mire el plazo en la carta («voies et délais de recours»). Puede ser muy corto.
    • Hable hoy con un abogado o una asociación.
    • Guarde la carta y su sobre.
    • En un centro de detención (centre de rétention), pregunte por la asociación del centro.
violence =
    🆘 ¿Está en peligro ahora? Llame al 17 o al 112.
    ¿No puede hablar? Envíe un SMS al 114 (gratis).
    Mujeres: el 3919 escucha, informa y orienta (llamada gratuita).
    El 112 es gratuito, de día y de noche, en francés o en inglés. Las llamadas al 17 y al 112 no aparecen en la factura del teléfono.

    No se quede sin ayuda. La ley castiga la violencia en la pareja (violences conjugales). Asociaciones y servicios públicos pueden ayudarle.
    Fuente: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

card-title = «{ $title }»
card-read = Leído el { $date }.
card-link-answers = 🔗 Enlace comprobado el { $date }.
card-link-dead = 🚫 Esta página no se abría el { $date }. ¿Sigue sin abrirse? Pregunte a la prefectura (préfecture).
open-information = Abrir la ficha
open-prefecture = Sitio de la prefectura: { $name }
open-residence-page = Página «titres de séjour»: { $name }

page-f18362 = carta para salir de Francia (OQTF)
page-f12544 = quién ayuda, y cómo
page-f2209 = tarjeta de vida privada y familiar (vie privée et familiale)
page-f32257 = tarjeta de residencia: ayuda y protección

note-violence-life-together = Matrimonio con una persona francesa, primera solicitud, dice la página: la vida en común puede haber terminado (fallecimiento, violencia en la pareja). Papeles: denuncia (plainte), divorcio por culpa, condena.
note-violence-renewal = Tarjeta de víctima (1 año), dice la página: se renueva, en línea, mientras dura la orden de protección (ordonnance de protection) o, después de una denuncia (plainte), el proceso penal.
note-algerians-see-f2215 = Nacionalidad argelina: esta página no es para usted. Lea F2215 (un año) o F2257 (10 años).

help-access-to-law = ☎️ Conocer sus derechos: { $phone }, gratis, todas las nacionalidades: el punto de ayuda jurídica (point-justice) más cercano. Francia de ultramar: { $overseas }.
help-access-to-law-open = Página: Ministerio de Justicia
help-legal-aid = ⚖️ Pocos ingresos: el Estado puede pagar al abogado (aide juridictionnelle). Hay que vivir en Francia; no es obligatorio tener una tarjeta válida.
help-legal-aid-open = Ayuda para pagar al abogado

nearest-legal-help = ⚖️ Ayuda jurídica más cercana: { $places }
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] menos de 1 km
       *[other] { PLURAL($km) ->
            [one] alrededor de { $km } km
           *[other] alrededor de { $km } km
        }
    }

notice-document = 🙏 Por favor, no me envíe fotos ni documentos. No los abro y no los guardo. Puede borrar su mensaje.
notice-voice = No puedo escuchar mensajes de voz. Escriba, o toque un botón.
notice-contact = No necesito números de teléfono, y no los guardo.
notice-attachment = Solo leo texto. Escriba, o toque un botón.
notice-failed = Perdón, algo no ha funcionado. Escriba /start para empezar de nuevo.
notice-too-many = Llegaron demasiados mensajes a la vez: solo he leído los últimos.
position-put-away = 👍 El botón de ubicación ya no está. No guardo ninguna ubicación.
