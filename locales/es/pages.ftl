# Lo que se dice al lado de las páginas oficiales. Nada aquí que no digan las fuentes.

help-digital-help = 💻 Ayuda con la computadora e internet, cerca de usted (sin consejos jurídicos).
help-digital-help-open = Encontrar ayuda digital
help-france-services = 🏠 France services: una persona le ayuda con los trámites en línea (sin consejos jurídicos).
help-france-services-open = Encontrar un France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Defensor de los Derechos (Défenseur des droits): ¿la administración no respeta sus derechos? Un delegado le recibe.
help-defenseur-des-droits-open = Encontrar al Défenseur des droits
help-anef-help = ☎️ ¿ANEF está bloqueado? Llame al { $phone } (lunes a viernes, horario: { $hours }) o escriba.
help-anef-help-open = Escribir al centro de contacto ANEF
help-access-to-law = ☎️ Conocer sus derechos: { $phone }, gratis, todas las nacionalidades: el punto de ayuda jurídica (point-justice) más cercano. Francia de ultramar: { $overseas }.
help-access-to-law-open = Página: Ministerio de Justicia
help-legal-aid = ⚖️ Pocos ingresos: el Estado puede pagar al abogado (aide juridictionnelle). Hay que vivir en Francia; no es obligatorio tener una tarjeta válida.
help-legal-aid-open = Ayuda para pagar al abogado

advice-ask-even-late = ⏰ ¿Su tarjeta ya terminó, o casi? Haga la solicitud ya, incluso con retraso.
advice-prefecture-tells-when = El lugar y el momento cambian según el departamento (département): mire el sitio de la prefectura y sus mensajes.
advice-keep-proofs = ¿Busca una cita? Guarde pruebas con la fecha (capturas de pantalla).
advice-letter-to-leave = ¿La carta también dice que salga de Francia? Es muy urgente: hable hoy con un abogado o una asociación.
advice-for-employers = Estas páginas son para empleadores.
advice-before-giving-up = Antes de renunciar a este estatuto, hable con una asociación o un abogado.
advice-no-permit-option = No es una tarjeta de residencia: es la elección del país para el servicio nacional (Francia y Argelia, de 16 a 25 años).

urgent-oqtf =
    ⚠️ El plazo está escrito en la carta («voies et délais de recours»). Puede ser muy corto.
    Hable hoy con un abogado o una asociación. Guarde la carta y su sobre.
urgent-application-refused =
    ⚠️ El plazo para presentar un recurso está escrito en la carta («voies et délais de recours»). Puede ser muy corto.
    Hable hoy con un abogado o una asociación. Guarde la carta y su sobre.
urgent-asylum-refused =
    ⚠️ El plazo para presentar un recurso está escrito en la carta («voies et délais de recours»). Puede ser muy corto.
    Hable hoy con un abogado o una asociación. Guarde la carta y su sobre.
urgent-police-or-detention =
    ⚠️ Hable hoy con un abogado o una asociación. Guarde todos los papeles que le den.
    En un centro de detención (centre de rétention), pregunte por la asociación del centro. El plazo para presentar un recurso puede ser muy corto.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 ¿Está en peligro ahora? Llame al 17 o al 112.
    ¿No puede hablar? Envíe un SMS al 114 (gratis).
    Mujeres: el 3919 escucha, informa y orienta (llamada gratuita).
    El 112 es gratuito, de día y de noche, en francés o en inglés. Las llamadas al 17 y al 112 no aparecen en la factura del teléfono.

    No se quede sin ayuda. La ley castiga la violencia en la pareja (violences conjugales). Asociaciones y servicios públicos pueden ayudarle.
    Fuente: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 ¿Piensa en morir? Llame al 3114, ahora.
    Un profesional de la salud le escucha. Es gratis, de día y de noche, en toda Francia. Responden en francés.
    También puede llamar una persona cercana.
    ¿Su vida está en peligro ahora mismo? Llame al 15 (Samu) o al 112. El 112 responde en francés o en inglés.

    No se quede sin ayuda: hable con alguien.
    Fuente: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Nacionalidad argelina: esta página no es para usted. Lea F2215 (un año) o F2257 (10 años).
note-algerians-ask-advice = Nacionalidad argelina: la regla es diferente. Pida consejo a una asociación o a un abogado.
note-violence-no-refusal = ¿La vida en común terminó? No es una razón para rechazar esta tarjeta, dice la página.
note-violence-life-together = Matrimonio con una persona francesa, primera solicitud, dice la página: la vida en común puede haber terminado (fallecimiento, violencia en la pareja). Papeles, por ejemplo: denuncia (plainte), divorcio por culpa o condena.
note-violence-renewal = Tarjeta de víctima (1 año), dice la página: se renueva en línea mientras dura la orden de protección o, tras una denuncia, el proceso penal.
note-british-before-2021 = Para las personas británicas en Francia antes de 2021, y su familia.
note-british-family-where = Familia que llegó más tarde: en 2021, la página decía que había que ir a la prefectura. No hemos leído un texto más reciente.
note-civic-exam = 📝 PRIMERA tarjeta de varios años (pluriannuelle) o de residente: desde el 01/01/2026, normalmente examen cívico y nivel de francés. Excepciones: F39530.
note-private-life-two-ways = Tarjeta de un año: en la prefectura (F2209). Tarjeta de varios años (pluriannuelle): en ANEF (F35799).
note-resident-card-after-4-years = Después de 4 años se puede solicitar una tarjeta de 10 años (carte de résident): lea las condiciones.
note-employer-asks = El empleador solicita la autorización de trabajo. La «autorisation provisoire de travail» ya no existe desde el 01/04/2021.
note-eu-card-optional = Unión Europea, EEE, Suiza: la tarjeta no es obligatoria.
note-family-of-european-card = Familia no europea: la tarjeta es obligatoria. Familia europea: no lo es.
note-naturalisation-platform = Aquí no hay solicitud en línea: el expediente (dossier) va a la plataforma de naturalización.
note-no-exact-page = Ninguna página nacional dice cómo hacerlo: mire el sitio de su prefectura.
note-one-way-only = En línea o por carta certificada a la Ofii: una sola forma, nunca las dos.
note-own-illness-where = ¿ANEF o prefectura? No todas las páginas oficiales dicen lo mismo. Pregunte antes de enviar.
note-prefecture-site-first = Mire primero el sitio de su prefectura: esta página solo explica las diferencias.
note-anef-by-phone = ☎️ Por teléfono: 0806 001 620, de lunes a viernes, de 9 h a 17 h.
note-lost-abroad = ¿Fue en el extranjero? Declárelo a la policía del país, después al consulado de Francia. Pídale una visa de regreso (visa de retour).
note-aps-some-countries = Solo para ciertos países, que tienen un acuerdo con Francia (F17319).
note-card-or-aps = La autorización provisional (APS): solo para ciertos países, que tienen un acuerdo con Francia (F17319).
note-unclear-student-situation = La lista no dice qué «otra situación». La tarjeta de estudiante se solicita en línea, en ANEF (F2231).
note-unclear-who-is-ill = El título no dice quién tiene la enfermedad. La dirección de la página dice: un menor (enfant).
note-unclear-which-private-life = Solo para las tarjetas de vida privada y familiar (vie privée et familiale) que no están en ANEF. La lista no dice cuáles.
note-unclear-whether-renewal = El título no dice si la página sirve también para renovar.
note-unclear-whose-family = ¿Familia de quién? La lista no lo dice. De una persona francesa: quizás en ANEF.
note-unclear-whether-algerians = La lista no dice si esta página sirve también para la nacionalidad argelina.
note-unclear-which-family-cards = La lista no dice qué tarjetas son de la «immigration familiale». Familia de una persona francesa: quizás en ANEF.
note-unclear-which-work-cards = La lista no dice qué tarjetas son de la «immigration professionnelle».
note-unclear-whose-receipt = La lista no dice para quién es este registro de récépissé (comprobante) o de APS.
note-unclear-whether-all-of-77 = La lista da esta página para Meaux. No dice si sirve para toda Seine-et-Marne.
note-unclear-less-than-a-year = Para su propia salud: la página es para quien está en Francia desde hace menos de un año. Después: quizás en ANEF.
note-unclear-which-private-life-renewal = Tarjeta de vida privada y familiar de varios años: en ANEF (F35799). La lista no dice para quién es esta cita.
note-unclear-whether-nogent = La lista da esta página para Créteil. No dice si sirve también para Nogent-sur-Marne.

when-f2209 = Matrimonio con una persona francesa, primera tarjeta: solicítela entre 4 meses y 2 meses antes del fin de su documento.
when-f15898 = Después de una visa de larga estancia (VLS-TS), o de un cambio de empleo: solicite la tarjeta a más tardar 2 meses antes del fin.
when-f35795 = Haga la solicitud en los 2 últimos meses antes del fin de la tarjeta.
when-f35799 = SALARIÉ, ENTREPRENEUR: los 2 últimos meses, en la prefectura. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: entre 4 meses y 2 meses antes del fin, en ANEF.
when-f16922 = En Francia: solicite la tarjeta entre 4 meses y 2 meses antes del fin de su documento de residencia. Profesiones médicas y de farmacia: los 2 últimos meses, en la prefectura.
when-f35792 = En Francia: los 2 últimos meses. Familia de una tarjeta azul europea que viene de otro país de la UE: el mes después de la entrada.
when-f21516 = Primera solicitud: en los 2 últimos meses antes del fin de la visa.
when-f33952 = En Francia: haga la solicitud en los 2 últimos meses antes del fin de la visa o de la tarjeta.
when-f302 = Renovación: solicítela entre 4 meses y 2 meses antes del fin de su documento.
when-f2710 = Haga la solicitud en los 2 últimos meses antes del fin de la tarjeta de 10 años (carte de résident).
when-f17359 = Renovación: solicítela entre 4 meses y 2 meses antes del fin.
when-f2215 = Renovación. Estudios, visitante, enfermedad: entre 4 meses y 2 meses antes del fin. Trabajo asalariado: los 2 últimos meses.
when-f2257 = Renovación: solicítela entre 4 meses y 2 meses antes del fin.
when-f3137 = Haga la solicitud en los 2 últimos meses antes del fin del certificado.
when-f2231 = Tarjeta: solicítela entre 4 meses y 2 meses antes del fin de su documento (visa o tarjeta). Visa de larga estancia (VLS-TS): validarla en los 3 meses después de la llegada.
when-f17319 = Diploma obtenido en Francia hace menos de 12 meses: haga la solicitud antes del fin de su tarjeta.
when-f15813 = Haga la solicitud en los 2 últimos meses de la visa (VLS-TS).
when-f35807 = Avise en los 3 meses después de la mudanza (tarjeta de más de un año).
when-f34953 = En los 2 meses después del registro de la solicitud de asilo; 3 meses para la salud.
when-f35032 = Fecha límite: 04/10/2021. Solicitud todavía posible con una buena razón del retraso. Menores que vinieron antes de 2021: en el año que sigue a sus 18 años.
when-f1460 = Permiso de conducir de un país de fuera de Europa: vale 1 año desde que usted se instala en Francia.
