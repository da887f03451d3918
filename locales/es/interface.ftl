# Lo que dice el robot alrededor de las preguntas. Frases cortas, palabras sencillas (nivel A2), de usted.
# El francés es la referencia: todos los idiomas tienen los mismos mensajes y las mismas variables.

language-name = Español
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    Hola 👋 Le ayudo a encontrar la página oficial correcta para sus papeles en Francia.
    Es gratis. No soy la prefectura (préfecture). No me envíe fotos de sus papeles.
ask-place = ¿Dónde vive? Escriba su ciudad o su código postal. Ejemplo: Massy, o 91300.
without-address = ¿No tiene una dirección propia? Escriba la ciudad donde recibe sus cartas.
button-position = 🧭 Enviar mi ubicación
ask-position = ¿Está en su casa, o muy cerca? Miro su ubicación una sola vez. No la guardo.
position-button = 📍 Enviar mi ubicación
position-no = ✏️ No, prefiero escribir
position-in-numbers = Aquí, escriba la ubicación en números. Ejemplo: 48.73, 2.27
position-put-away = 👍 El botón de ubicación ya no está. No guardo ninguna ubicación.
near-here = ¿Vive aquí?
near-the-border = Esta ubicación parece estar justo al lado de Francia. ¿Vive en Francia, aquí?
notice-written-on-many = Eso está escrito en muchas tarjetas. ¿Por qué razón tiene usted la suya? Elija.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), zona (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Otro lugar
which-place = ¿Dónde exactamente? Elija, o escriba otra vez.
which-of-many-namesakes = Muchos lugares tienen este nombre. ¿El suyo no está aquí? Escriba su código postal.
which-of-many-communes = Varias ciudades tienen este código postal. ¿La suya no está aquí? Escriba el código postal y la ciudad.
which-of-a-region = Es una región grande. Elija su departamento (département), o escriba su ciudad.
move-to = ¿Ahora vive aquí: { $place }?
move-yes = ✅ Sí, cambiar a { $place }
move-no = ↩️ No, seguir como antes
recap-place = 📍 { $place }
recap = 📍 { $place }. Su consulta: { $answers }.
kept-private = respuesta privada
may-decline = No es obligatorio responder.
unknown = 🤔 No lo sé
decline = 🤐 Prefiero no decirlo
answered = { $label }

nav-back = ⬅️ Volver
nav-not-there = 📍 Otro lugar
nav-restart = 🔁 Reiniciar
nav-language = 🌐 Idioma·Langue
nav-urgent = ⚠️ Es urgente
    .short = ⚠️ Urgente
nav-options = ⋯ Más
button-violence = 🆘 Violencia: ayuda
button-suicide = 💙 Ganas de morir: 3114

site-listed = { $site } está en mi lista de sitios oficiales.
site-renamed = { $site } es un nombre antiguo de mi lista. Hoy el sitio se llama { $name }.
site-of-state = { $site } es un dominio del Estado, pero no está en mi lista.
site-look-alike = ⚠️ Cuidado: { $site } se parece a { $name }, pero es otro sitio. No escriba nada en él y no pague nada.
site-hides = ⚠️ Cuidado: la dirección { $site } esconde de qué sitio se trata. No escriba nada en él y no pague nada.
site-unknown = No conozco { $site }. No está en mi lista de sitios oficiales. No pague nada sin comprobarlo antes.
ask-site = Escríbame la dirección del sitio: le digo si está en mi lista de sitios oficiales.
notice-understood = Entendido: { $parts }.
notice-need-kept = Anotado: { $need }.
ask-which-need = ¿Es una de estas opciones?
none-of-these = Ninguna de estas opciones
notice-chat = 🙂 Solo sé hablar de los papeles de las personas extranjeras en Francia.
notice-insult = Lo siento si no he sabido ayudar. Dígame qué quiere hacer.
notice-other-matter = Solo conozco los papeles de las personas extranjeras. Para esto, estos lugares y servicios pueden ayudar:
notice-not-mine = No sé responder a eso. Conozco los papeles de las personas extranjeras en Francia.
notice-human = Aquí puede hablar con una persona:
go-on-in = 🌐 Seguir en { $language }
notice-not-understood = No he entendido. Elija una respuesta aquí abajo.
notice-no-place = No encuentro ese lugar. También puede escribir su departamento (département). Ejemplo: 91.
notice-place-first = 🙂 Primero el lugar, después lo que necesita.
notice-abroad = Este lugar parece estar fuera de Francia. Solo conozco Francia.
notice-position-abroad = Esta ubicación parece estar fuera de Francia.
notice-old-button = Este botón ya no sirve. Seguimos desde aquí.
notice-erased = Ya está borrado aquí: el lugar y sus respuestas.
notice-forgotten = Todo está borrado aquí: el idioma, el lugar, las respuestas, las novedades y el recordatorio.
erase-in-telegram = Telegram todavía guarda nuestros mensajes. Para borrarlos: en su lista de chats, toque este chat sin soltar y después elija «Eliminar».
notice-document = 🙏 Por favor, no me envíe fotos ni documentos. No los abro y no los guardo. Puede borrar su mensaje.
notice-voice = No puedo escuchar mensajes de voz. Escriba, o toque un botón.
notice-contact = No necesito números de teléfono, y no los guardo.
notice-attachment = Solo leo texto. Escriba, o toque un botón.
notice-failed = Perdón, algo no ha funcionado. Escriba /start para empezar de nuevo.
notice-too-many = Llegaron demasiados mensajes a la vez: solo he leído los últimos.
notice-unknown-command = No conozco ese comando. Escriba /help para ver lo que puedo hacer.

verdict-exclusive = Esto se solicita en línea, en el sitio nacional ANEF. Lea primero las condiciones.
verdict-anef = Normalmente, esto se solicita en línea, en el sitio nacional ANEF. Lea primero la página.
verdict-anef-doubt = Probablemente en línea, en ANEF (sitio nacional): no todas nuestras fuentes lo dicen. ¿Su caso no está ahí? Pregunte a la prefectura.
verdict-anef-or-prefecture = Busque primero su caso en ANEF (sitio nacional). ¿No está ahí? Use la página de la prefectura.
verdict-prefecture-form = Esta página de la prefectura puede ser la de su caso. Lea las condiciones antes de completarla.
verdict-prefecture-appointment = Esta página de la prefectura sirve para pedir una cita. Todavía no es la solicitud: guarde la prueba.
verdict-prefecture-desk = Normalmente, esto se solicita en la prefectura o en la subprefectura (sous-préfecture). Mire primero su sitio web.
verdict-contact = Esta página sirve para escribir al servicio que puede responderle.
verdict-collection = Esta página sirve para pedir cita para ir a recoger el documento.
verdict-employer = Este trámite lo hace el empleador.
verdict-online = Esto se hace en una página oficial. Lea primero las condiciones.
verdict-information = Esta página oficial da explicaciones. Mire si habla de su situación.
verdict-desk-after-advice = Normalmente, esto se solicita en la prefectura o en la subprefectura (sous-préfecture). No vaya antes de pedir consejo.
verdict-unknown = No sabemos dónde se solicita esto. Pregunte a su prefectura.

association-first = 🛟 Antes de una solicitud o de una visita a la prefectura, hable con una asociación o un abogado. Un rechazo puede venir con la orden de salir de Francia.
association-if-without-papers = 🛟 ¿No tiene papeles válidos? Hable primero con una asociación o un abogado. Un rechazo puede venir con la orden de salir de Francia.
rule-ended = 📅 Esta regla terminó el { $date }. Una asociación puede decirle si hay una nueva. Aquí tiene otras páginas.
facts-are-old = 🕰 Hay datos de hace más de seis meses: compruebe en la página.
perhaps = Quizás también, según su situación:
further-reading = Para saber más:
button-page-says = 💶 Costo y documentos
page-says-title = 💶 Costo y documentos, según las páginas oficiales:
page-says-cost = Costo: { $said }
page-says-documents = Documentos: { $said }
no-longer-listed = Esta página ya no está en la lista oficial:
other-pages = Aquí tiene otras páginas, menos precisas, y lugares que ayudan.
no-other-pages = Todas mis páginas para estas respuestas están en su resultado. Cambie una respuesta, o pida ayuda aquí.

card-official-page = página oficial
card-title = «{ $title }»
card-remark = En la lista oficial: «{ $remark }»
card-listed = En la lista oficial del { $date }.
card-delisted = La última vez, en la lista oficial del { $date }. Quizás la página está cerrada.
card-read = Leído el { $date }.
card-until = Regla prevista hasta el { $date }.
card-quote = «{ $quote }» (página { $page }, leída el { $date })
card-under = { $chapters }: { $said }
card-quote-modified = «{ $quote }» (Service-Public, página { $page }, modificada el { $date })
card-page-changed = 🔄 La página { $page } cambió el { $date }: léala antes de hacer su solicitud.
card-page-gone = 🚫 Service-Public ya no tiene la página { $page } (visto el { $date }).
card-modified = Página modificada el { $date }.
card-when-source = (página { $page }, leída el { $date })
card-appointment = Para una cita: todavía no es la solicitud de la tarjeta.
card-pre-request = Es una solicitud previa (pré-demande): la prefectura responde después.
card-review = Compruebe en la página si es para usted.
card-employer = Para empleadores.

open-page = Abrir la página
open-information = Abrir la ficha
open-anef = Abrir el sitio ANEF
open-prefecture = Sitio de la prefectura: { $name }
open-residence-page = Página «titres de séjour»: { $name }
open-contact = Escribir a la prefectura: { $name }
no-prefecture-site = No conozco ningún sitio web de la prefectura para este lugar.
departement-remark = La lista oficial del { $date } dice para este departamento (département): «{ $remark }»

button-more =
    { PLURAL($count) ->
        [one] ➕ { $count } página más
       *[other] ➕ { $count } páginas más
    }
button-not-my-case = 🤷 No es mi caso · Ayuda
button-change = ✏️ Cambiar una respuesta
button-reopen = 🤔 Responder: { $question }
button-share = 🔗 Compartir
button-erase = 🧹 Borrar mis respuestas
button-settings = ⚙️ Ajustes
button-help-places = 🛟 Lugares que ayudan
button-tell-me = 📬 Escribirme si esto cambia
button-forget = 🗑 Borrar todo ahora
button-privacy = 🔒 Qué guardo de usted
button-privacy-at-length = ➕ Saber más
button-my-data = 🗂 Mis datos
button-my-data-named = 👁 Ver también respuestas privadas
button-say-place = 📍 Decir dónde vivo
button-language = 🌐 Cambiar de idioma
button-send-link = 📤 Enviar este enlace
button-copy-link = 📋 Copiar este enlace
button-private-chat = 💬 Hablar en privado
button-change-place = 📍 Cambiar: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Ver otra vez las páginas
recap-title = ¿Qué respuesta quiere cambiar?
options-title = ¿Qué más quiere hacer?
share-title = Para ayudar a alguien, dele este enlace:
share-private = El enlace lleva solo el lugar y el tema, nunca sus respuestas.
languages-title = Elija su idioma. Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ Una máquina tradujo este texto y ninguna persona que hable español lo ha revisado todavía. Lo que cuenta es la página en francés.

urgent =
    ⚠️ Una carta que le dice que salga de Francia, un rechazo, la policía, la detención (rétention):
    • Mire el plazo en la carta («voies et délais de recours»). Puede ser muy corto.
    • Hable hoy con un abogado o una asociación.
    • Guarde la carta y su sobre.
    • En un centro de detención (centre de rétention), pregunte por la asociación del centro.
help =
    Ayudo a encontrar la página oficial correcta a las personas extranjeras que viven en Francia.
    Usted dice dónde vive y qué quiere hacer. Yo muestro las páginas y los lugares que ayudan.
    No soy la prefectura (préfecture) y no doy consejos jurídicos.

    /start: empezar de nuevo
    /urgent: es urgente
    /language: el idioma
    /settings: los ajustes
    /news: recibir novedades, o no
    /stop: parar las novedades
    /privacy: qué guardo de usted
    /mydata: mis datos
    /forget: borrar todo
privacy =
    Guardo su idioma, el lugar y sus respuestas para seguir con usted; si usted no vuelve a escribir, los borro después de { PLURAL($days) ->
        [one] { $days } día
       *[other] { $days } días
    }.
    No guardo lo que usted escribe: se borra en cuanto he respondido.
    Si dice sí a las novedades, o pide un recordatorio, guardo más tiempo lo necesario para escribirle: hasta /stop, el envío del recordatorio, o /forget.
    Telegram guarda su propia copia de nuestros mensajes.
privacy-at-length =
    Qué guardo: el número de nuestro chat en Telegram, el idioma elegido, el lugar, las respuestas elegidas, el último día en que escribió o tocó un botón, y lo que respondió sobre las novedades.
    Cuánto tiempo: { PLURAL($days) ->
        [one] { $days } día
       *[other] { $days } días
    } después de ese día; luego se borra. Los números de los mensajes recibidos, sin su nombre y sin el número del chat, quedan 48 horas para no responder dos veces.
    Si dice sí a las novedades: guardo el número de nuestro chat, el idioma y el departamento (département) hasta /stop o /forget, o si usted me bloquea. Nada más decide quién recibe una novedad.
    Si pide un recordatorio: guardo el número de nuestro chat, el idioma, el mes, el año, el departamento y la página hasta su envío, o /forget.
    Los { PLURAL($days) ->
        [one] { $days } día
       *[other] { $days } días
    } no borran ni lo uno ni lo otro. Para cada novedad y cada recordatorio, anoto si se envió o no, sin ningún texto de usted. Esta nota se borra después de 90 días. Las personas del servicio ven solo números.
    Si Telegram dice que ya no puedo escribirle, paro sus novedades y su recordatorio. Los guardo 7 días más, por si fue un error, y luego los borro; /stop o /forget los borra de inmediato.
    Si el robot cambia de dirección, o si hay un problema con los datos, se puede enviar un mensaje de servicio a todas las personas que hablan conmigo.
    Qué no guardo: su nombre, su número de teléfono, lo que escribe, sus fotos, documentos, mensajes de voz, contactos y ubicaciones.
    Si el programa se para, lo que usted escribe espera aquí hasta mi respuesta; luego se borra.
    Quién puede verlo: las personas que se ocupan de este servicio, en la computadora del servicio. El programa no envía nada a la prefectura.
    Telegram guarda su propia copia de nuestros mensajes. Usted puede borrar el chat en Telegram.
privacy-until-closed =
    Guardo su idioma, el lugar y sus respuestas solo para esta conversación.
    No guardo lo que usted escribe.
    Puede borrar todo ahora, con el botón o con /forget.
settings = ⚙️ Los ajustes
kept-title = 🗂 Esto es todo lo que guardo de usted:
kept-nothing = Nada.
kept-language = Idioma: { $language }
kept-place = Lugar: { $place }
kept-answers = Respuestas: { $answers }
kept-news-yes = Novedades: sí, para { $place }. Guardo esto, con el número de nuestro chat y el idioma, hasta /stop o /forget.
kept-news-no = Novedades: no
kept-news-asked = Novedades: hice la pregunta
kept-news-later = Novedades: «más tarde», el { $date }
kept-reminder = Recordatorio: tarjeta hasta { $month }, { $place }. Lo guardo hasta su envío, o hasta /forget.
kept-reminder-page = Página del recordatorio: «{ $title }»
kept-days-the-rest =
    Y el número de nuestro chat y el día de su último mensaje. Lo demás se borra después de { PLURAL($days) ->
        [one] { $days } día
       *[other] { $days } días
    } si usted no vuelve a escribir.
kept-days =
    Y el número de nuestro chat y el día de su último mensaje. Todo se borra después de { PLURAL($days) ->
        [one] { $days } día
       *[other] { $days } días
    } si usted no vuelve a escribir.

news-ask =
    📬 ¿Puedo escribirle cuando cambien trámites en este departamento (département): { $name }?
    Son pocos mensajes. Para parar: /stop.
news-yes = 📬 Sí, escríbame
news-no = 📭 No me escriba
news-later = ⏳ Pregúnteme más tarde
typed-yes = sí, ok, vale, claro, dale, de acuerdo, sí gracias
typed-no = no, no gracias
typed-later = más tarde, después, luego, ahora no
news-are-written = 📬 Le escribo cuando cambian trámites aquí: { $place }.
news-are-not-written = 📬 No le escribo novedades.
news-promise = Hay pocas novedades: solo cuando cambian trámites en su departamento (département). Para parar: /stop.
news-place-first = Para recibir las novedades, diga primero su lugar.
news-not-here = Aquí no puedo escribirle más tarde: le respondo, y nada más.
news-stay = Las novedades siguen. Para parar: /stop.
button-news = 📬 Las novedades
button-news-yes = ✅ Sí, para aquí: { $name }
button-news-instead = 🔄 Mejor para aquí: { $name }
button-news-no = 🚫 No, sin novedades
button-news-end = 🔕 Parar las novedades
notice-news-yes = Gracias. Le escribiré cuando cambien trámites aquí: { $name }. Para parar: /stop.
notice-news-no = Anotado: no le escribo novedades. Para cambiar de idea: /news.
notice-news-later = Anotado: se lo preguntaré una vez más, otro día.
notice-news-not-again = Anotado: ya no se lo preguntaré. Para recibir las novedades: /news.

button-remind = ⏰ Aviso antes del fin de mi tarjeta
ask-card-year = ⏰ ¿En qué año termina su tarjeta?
ask-card-month = ⏰ ¿En qué mes de { $year } termina su tarjeta?
month-may-be-typed = La fecha está en su tarjeta. También puede escribir el mes y el año. Ejemplo: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } de { $year }
month-1 = enero
    .short = ene.
month-2 = febrero
    .short = feb.
month-3 = marzo
    .short = mar.
month-4 = abril
    .short = abr.
month-5 = mayo
    .short = may.
month-6 = junio
    .short = jun.
month-7 = julio
    .short = jul.
month-8 = agosto
    .short = ago.
month-9 = septiembre
    .short = sept.
month-10 = octubre
    .short = oct.
month-11 = noviembre
    .short = nov.
month-12 = diciembre
    .short = dic.
notice-no-month = No entiendo esa fecha.
reminder-stored = ✅ Le escribiré una sola vez, a principios de { $month }. Mi mensaje dirá lo que dice la página: cuándo hacer la solicitud.
reminder-replaced = El recordatorio anterior (tarjeta hasta { $month }) está borrado.
reminder-will-be-replaced = Usted ya tiene un recordatorio (tarjeta hasta { $month }). El nuevo lo va a reemplazar.
reminder-how-to-erase = Guardo el mes, el año, el departamento (département) y la página hasta ese mensaje. Para borrarlo antes: el botón, o /mydata.
reminder-not-needed = No hace falta un recordatorio: falta poco. Lea la página ahora:
reminder-stays = Su recordatorio sigue. Para borrarlo: /mydata.
reminder-due = ⏰ Usted me pidió que le escribiera antes del fin de su tarjeta ({ $month }).
reminder-page-gone = La página prevista ya no está, o ya no dice cuándo hay que solicitar. Mire el sitio de la prefectura, o hable conmigo.
reminder-used = Es el único recordatorio. No guardo nada de él.
notice-reminder-erased = Está borrado: no guardo ningún recordatorio.
button-erase-reminder = 🗑 Borrar el recordatorio
button-talk = 💬 Ver las páginas para mí

group-only-private = Para su protección, solo hablo en privado. Toque el botón para empezar.
bot-name = guichet: papeles en Francia
bot-description =
    Ayudo a encontrar la página oficial correcta para sus papeles en Francia, en su idioma.
    Es gratis. No soy la prefectura (préfecture). No me envíe fotos de sus papeles.
    Toque «Iniciar».
bot-short-description = La página oficial correcta para sus papeles en Francia. Gratis. No es la prefectura (préfecture).
command-start = Empezar, o empezar de nuevo
command-urgent = Es urgente
command-language = Cambiar de idioma
command-settings = Ajustes
command-news = Recibir novedades, o no
command-stop = Parar las novedades
command-help = Ayuda
command-privacy = Qué guardo de usted
command-my-data = Mis datos
command-forget = Borrar todo
help-places = Lugares y servicios que ayudan:

notice-head = 📢 Mensaje de servicio
button-stop-news = 🔕 No recibir más novedades

notice-wrong-page = 🙏 Gracias, está anotado, sin su nombre. ¿La página no funciona? Pregunte a la prefectura o a France services.
button-report = 🚩 Avisar de un error
button-wrong-page = 🚩 { $number }
ask-wrong-page = ¿Qué página no funciona, o no es la correcta?
numbered-page =
    { $number }. { $label }
    «{ $title }»

card-link-answers = 🔗 Enlace comprobado el { $date }.
card-link-dead = 🚫 No se abría el { $date }. ¿Sigue así? Pregunte a la prefectura.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] menos de 1 km
       *[other] { PLURAL($km) ->
            [one] alrededor de { $km } km
           *[other] alrededor de { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Número
copy-mail = 📋 E-mail
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Horario no indicado: llame antes de ir.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 de { $from } a { $to }: { $hours }
weekday =
    { $day ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[other] domingo
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Idiomas: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Solo con cita.
nearby-no-appointment = 🚪 Sin cita.
nearby-today = 🕘 Hoy, { $day } { $date }: { $hours }
nearby-today-closed = 🕘 Hoy, { $day } { $date }: cerrado
nearby-takes-appointments = 📅 Se puede pedir cita.
nearby-booking = 📅 Pedir cita: { $site }
nearby-bus = 🚌 Es un autobús o un equipo que se desplaza. Llame para saber dónde y cuándo.
nearby-free = 🆓 Gratis
nearby-partly-free = 🆓 Gratis con condiciones
nearby-paid = 💶 De pago
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Cerrado hasta el { $date } incluido
nearby-phone-only = 📞 Solo por teléfono
nearby-remote = 💻 Solo a distancia (teléfono o internet)
nearby-through-professional = 👤 Solo un profesional puede enviarle allí (trabajador social, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Solo para las personas que viven aquí: { $area }
nearby-foreigners-law = ⚖️ Ayuda con leyes migratorias: sí
nearby-foreigners-law-day = ⚖️ Ayuda con leyes migratorias: { $day }
nearby-no-foreigners-law = ⚖️ Ayuda con leyes migratorias: no
nearby-updated = Ficha actualizada el { $date }.
open-map = 🗺 Ver dónde está
nearest-france-services = 🏠 France services más cercanos: { $places }
nearest-legal-help = ⚖️ Ayuda jurídica más cercana: { $places }
nearest-directory = 🏛 Prefectura: { $places }
nearest-digital-help = 💻 Ayuda más cercana con internet: { $places }
nearest-administrative-help = 🤝 Ayuda con sus papeles y sus derechos: { $places }
nearest-french-lessons = 🗣 Clases de francés más cercanas: { $places }
about-france-services = 🏠 France services: una persona le ayuda con los trámites en línea (sin consejos jurídicos).
about-legal-help = ⚖️ Ayuda jurídica más cercana. Llame antes de ir.
about-directory = 🏛 Prefectura y subprefectura (sous-préfecture), según el directorio de Service-Public. La página de su trámite dice si tiene que ir allí o hacer la solicitud en línea.
about-digital-help = 💻 En estos lugares le ayudan con internet y los trámites en línea (sin consejos jurídicos).
about-administrative-help = 🤝 Asociaciones y servicios que ayudan con los papeles y los derechos. Llame antes de ir.
about-french-lessons = 🗣 Aprender francés cerca de usted. Llame antes de ir.
button-france-services = 🏠 France services más cercanos
button-legal-help = ⚖️ Ayuda jurídica más cercana
button-directory = 🏛 Prefectura: dirección, horario
button-say-town = 📍 Decir mi ciudad: lugares de ayuda
button-digital-help = 💻 Ayuda con internet
button-administrative-help = 🤝 Ayuda con sus papeles
button-french-lessons = 🗣 Clases de francés

# Lo que se dice al lado de los trámites: gracias, volver, en inglés, un enlace que no funciona; la ayuda; el terminal.
typed-quit = salir
help-in-terminal =
    Ayudo a encontrar la página oficial correcta a las personas extranjeras que viven en Francia.
    Usted dice dónde vive y qué quiere hacer. Yo muestro las páginas y los lugares que ayudan.
    No soy la prefectura (préfecture) y no doy consejos jurídicos.

    Pulse una tecla, y después Intro (Enter):
    a, b, c…: elegir una respuesta. También puede escribirla.
    <: volver
    0: empezar de nuevo
    { "*" }: el idioma
    !: es urgente
    ?: esta ayuda
    quit: salir (o exit, o Ctrl-D)

    Esto también funciona:
    /settings: los ajustes
    /privacy: qué guardo de usted
    /mydata: mis datos
    /forget: borrar todo
help-run-by = Quién se ocupa de este servicio: { $name }
help-contact = Para hablar con una persona de este servicio: { $contact }
help-sources = Lo que muestro viene de la lista oficial de trámites de las prefecturas (del { $list }) y de las páginas de service-public.gouv.fr (las últimas, leídas el { $read }). Cada página dice su día.
notice-thanks = 🙂 ¡Con gusto! Mucho ánimo con sus trámites.
notice-greeting = 🙂 ¡Hola!
notice-foreign-language = Perdón, no hablo ese idioma. Hablo: { $languages }.
notice-no-page-yet = Ahora no le muestro ninguna página. Cuando haya una página, escriba otra vez, o toque «⋯» y después 🚩.
notice-fees = No conozco ni los precios, ni la lista de documentos: están escritos en la página oficial. Aquí tiene otra vez las páginas.
notice-fees-later = No conozco ni los precios, ni la lista de documentos: están escritos en la página oficial. Primero busco la página con usted.
# Fuente: F17317, versión del 10/10/2024.
notice-domiciliation = 🤝 Sin vivienda estable, una dirección para el correo (domiciliation) le permite recibir cartas. Pregunte en el ayuntamiento o alcaldía (mairie) dónde solicitarla: CCAS, CIAS u organismo autorizado (organisme agréé). Para solicitantes de asilo, es otra domiciliation. (service-public, página F17317 del 10/10/2024)
button-go-on = ▶️ Continuar
button-another-question = 🏠 Otra pregunta

changed-pages = 🔔 Han cambiado páginas oficiales. Departamento (département): { $codes }
changed-pages-added = 🆕 Páginas nuevas:
changed-pages-ended = 🚫 Páginas retiradas:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … y { $count } más.
       *[other] … y { $count } más.
    }
