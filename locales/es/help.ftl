# Lo que ayuda más allá de una página: una solicitud sin respuesta, un papel provisional. `guichet check` cuenta los signos de los textos para copiar.

button-stuck = 🧱 Sin respuesta: ¿qué hacer?
button-papers = 🧾 ¿Qué papel he recibido?
button-silence = ⏳ Mucho tiempo sin respuesta: regla
in-french = 🇫🇷 En francés, para mostrar o copiar:
copy-french = 📋 Copiar el texto en francés

ask-stuck-letter = Primero: ¿ha recibido un rechazo, o un papel que habla de salir de Francia? (carta, e-mail o mensaje en ANEF)
stuck-letter-yes = ⚠️ Sí
stuck-letter-no = No, nada de eso
stuck-title = Sin respuesta, o el sitio no funciona: qué puede hacer
stuck-proofs = 📸 Guarde pruebas con la fecha: capturas de pantalla, número del expediente (dossier), mensajes recibidos.
# Point d’accueil numérique et solution de substitution : article R431-2 du CESEDA et arrêté du 1er août 2023.
stuck-digital-point = 💻 En el punto de ayuda digital (point d’accueil numérique) de la prefectura, una persona ayuda a hacer la solicitud en línea. Dirección: en el sitio de la prefectura.
stuck-substitute = ↪️ Hacer la solicitud de otra manera (solution de substitution): solo si la prefectura se lo propone.
# Recours gracieux : F2474 ; Défenseur des droits : F31969.
stuck-letters = ✉️ Puede escribir al prefecto para que revise su decisión (recours gracieux), y después al Defensor de los Derechos (Défenseur des droits). Es gratis.
stuck-no-limit-stops = ⚠️ No cuente con estas cartas para detener el plazo para ir al tribunal. Quizás ese plazo ya ha empezado: hable cuanto antes con un abogado o una asociación.
stuck-text-title = ✍️ Un texto para pedir noticias
stuck-text = Buenos días, no tengo respuesta a mi solicitud de tarjeta de residencia. Número del expediente: … Fecha de la solicitud: … ¿Puede decirme en qué punto está mi solicitud, y enviarme un documento que pruebe que la hice? Gracias.

silence-title = ⏳ La prefectura no responde: lo que dicen las páginas
silence-each-its-own = «Refus implicite»: no hay respuesta, y eso cuenta como un rechazo. Cada página habla de una sola tarjeta. ¿La suya no está aquí? Pida consejo.

ask-paper = ¿Qué papel ha recibido? Su nombre está escrito arriba.
paper-refusal = ⚠️ Un rechazo, o salir de Francia
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    Es la prueba de que la solicitud se ha enviado. No es un documento de residencia.
    Trabajo: este papel por sí solo no lo permite. Viaje fuera de Schengen: con este papel, hace falta una visa de regreso (visa de retour) del consulado francés.
paper-extension = Attestation de prolongation
paper-extension-means =
    Prueba que la estancia está en regla. Es válida 3 meses como máximo. La página dice: la prefectura la renueva mientras no haya decisión.
    Trabajo. En una renovación: solo si la tarjeta anterior lo permitía. En una primera solicitud: solo para algunas tarjetas (lista en la página).
    Viaje fuera de Schengen: en una renovación, el regreso es posible con la tarjeta anterior (o la visa de larga estancia anterior, vea la página) y el pasaporte válido. En una primera solicitud: no.
paper-extension-employer = Buenos días, mi tarjeta de residencia está en renovación. Según Service-Public (F36206), mi attestation de prolongation permite trabajar solo si mi tarjeta anterior lo permitía. Aquí están los dos documentos.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    La prefectura ha dicho que sí. Este papel prueba que la estancia está en regla.
    Trabajo. En una renovación: solo si la tarjeta anterior lo permitía. En una primera solicitud: solo para algunas tarjetas (lista en la página).
    Viaje fuera de Schengen: el regreso es posible con el pasaporte válido.
paper-favourable-decision-employer = Buenos días, la prefectura ha aceptado renovar mi tarjeta de residencia. Según Service-Public (F36206), mi attestation de décision favorable permite trabajar solo si mi tarjeta anterior lo permitía. Aquí están los dos documentos.
paper-receipt = Comprobante (récépissé)
paper-receipt-means =
    Es un papel provisional de la prefectura: permite quedarse en Francia hasta la fecha escrita en él.
    Trabajo. En una renovación: prolonga los derechos de la tarjeta anterior. En una primera solicitud: solo para algunas tarjetas. La página también tiene una parte para la nacionalidad argelina.
    Viaje fuera de Schengen: en una renovación, el regreso es posible con la tarjeta anterior y el pasaporte válido. En una primera solicitud: hace falta una visa de regreso (visa de retour) del consulado francés.
paper-receipt-employer = Buenos días, mi tarjeta de residencia está en renovación. Según Service-Public (F15763), el récépissé de renovación prolonga los derechos de la tarjeta anterior. Aquí están el récépissé y la tarjeta anterior.
employer-title = 💼 Un texto para su empleador, si es una renovación
