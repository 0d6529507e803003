<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>vsmap</name>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Flow efficiency</source>
      <translation>Eficiencia de flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Lead time</source>
      <translation>Tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Lead time with rework</source>
      <translation>Tiempo de entrega con retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Numbers known</source>
      <translation>Números conocidos</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Process time</source>
      <translation>Tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Rolled %C&amp;A</source>
      <translation>%C&amp;A acumulado</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Takt time</source>
      <translation>Takt time</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Total touch time</source>
      <translation>Tiempo total de trabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Value-added ratio</source>
      <translation>Proporción de valor añadido</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Wait time</source>
      <translation>Tiempo de espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{known} of {total}</source>
      <translation>{known} de {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{number} items</source>
      <translation>{number} elementos</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{share} C&amp;A</source>
      <translation>{share} C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{value} of rework</source>
      <translation>{value} de retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>%C&amp;A</source>
      <translation>%C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A map without a name</source>
      <translation>Un mapa sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A picture</source>
      <translation>Una imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A step without a name</source>
      <translation>Un paso sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Beginning</source>
      <translation>Comienzo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Changeover</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Collapsed steps</source>
      <translation>Pasos contraídos</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Cycle time</source>
      <translation>Tiempo de ciclo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Demand</source>
      <translation>Demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>FIFO</source>
      <translation>FIFO</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>FIFO limit</source>
      <translation>Límite FIFO</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Goal</source>
      <translation>Meta</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Hand-over</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Inventory</source>
      <translation>Inventario</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Limit of work in progress</source>
      <translation>Límite de trabajo en curso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Next actions</source>
      <translation>Próximas acciones</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Note “{words}”</source>
      <translation>Nota «{words}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Outcome</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Place on the sheet</source>
      <translation>Lugar en la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Resolved</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Scope</source>
      <translation>Alcance</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Sentence on the page</source>
      <translation>Frase en la página</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Sub-stream</source>
      <translation>Subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>The map {name}</source>
      <translation>El mapa {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Tool</source>
      <translation>Herramienta</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Uptime</source>
      <translation>Disponibilidad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Value added</source>
      <translation>Valor añadido</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Wait</source>
      <translation>Espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>What people said</source>
      <translation>Lo que dijeron</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Where a request comes in</source>
      <translation>Donde entra una solicitud</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Where value goes out</source>
      <translation>Donde sale el valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>goes back</source>
      <translation>vuelve atrás</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>moves on</source>
      <translation>avanza</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>no</source>
      <translation>cero</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>pull</source>
      <translation>pull</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>push</source>
      <translation>push</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>removed</source>
      <translation>quitado</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>the workbook</source>
      <translation>el libro</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>word of it</source>
      <translation>noticia de ello</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{hours} h a day, {days} d a week</source>
      <translation>{hours} h al día, {days} d a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{number} items per {unit}</source>
      <translation>{number} elementos por {unit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{source} to {target}</source>
      <translation>{source} a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained.py" />
      <source>Wait before {step}</source>
      <translation>Espera antes de {step}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/analysis/explained.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h al día, {days} día a la semana</numerusform>
        <numerusform>{hours} h al día, {days} días a la semana</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained.py" />
      <source>{number} per {unit}</source>
      <translation>{number} por {unit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>If {halved} were halved: {gain}, found by solving again.</source>
      <translation>Con la mitad ({halved}): {gain}, hallado calculando de nuevo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>Little’s law</source>
      <translation>Ley de Little</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The highest utilisation: demand × visits × effective cycle time / available time; without demand the longest effective cycle time</source>
      <translation>La mayor utilización: demanda × visitas × tiempo de ciclo efectivo / tiempo disponible; sin demanda, el mayor tiempo de ciclo efectivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The map does not hold the numbers for it, or the largest of them is nothing.</source>
      <translation>El mapa no tiene los números para ello, o el mayor de ellos es cero.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The most items waiting: pieces counted, else demand × wait (Little’s law)</source>
      <translation>Lo que más espera: piezas contadas, si no demanda × espera (ley de Little)</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The step whose process time and waits on both sides, on the lead-time path, are the largest part of the lead time</source>
      <translation>El paso cuyo tiempo de proceso y esperas a ambos lados, en el camino del tiempo de entrega, son la mayor parte de él</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The step whose rework costs most lead time with rework; where none is drawn, the lowest %C&amp;A</source>
      <translation>El paso cuyo retrabajo más alarga el tiempo de entrega con retrabajo; si no hay ninguno dibujado, el de menor %C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its process time</source>
      <translation>su tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its process time and both waits</source>
      <translation>su tiempo de proceso y ambas esperas</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its rework</source>
      <translation>su retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>the wait before it</source>
      <translation>la espera anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>{share} of the lead time.</source>
      <translation>{share} del tiempo de entrega.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Measure first: {number}</source>
      <translation>Medir primero: {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Of {draws} draws within the guesses: {named}.</source>
      <translation>De {draws} sorteos dentro de las estimaciones: {named}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Process time of {step}</source>
      <translation>Tiempo de proceso de {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>%C&amp;A of every step multiplied, parallel ones too; after a choice by route</source>
      <translation>%C&amp;A de todos los pasos multiplicado, también los paralelos; tras una elección, por ruta</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>(1 − %C&amp;A) × (wait before + process time), over steps no rework flow leaves</source>
      <translation>(1 − %C&amp;A) × (espera anterior + tiempo de proceso), en los pasos de los que no sale ningún flujo de retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>A rework flow without a share takes 1 − %C&amp;A of the step it leaves.</source>
      <translation>Un flujo de retrabajo sin proporción toma 1 − %C&amp;A del paso del que sale.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Available time / demand in it</source>
      <translation>Tiempo disponible / demanda en él</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Context for a talk, never a grade.</source>
      <translation>Contexto para conversar, nunca una nota.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Every return counted again, and returns of returns: time left at a step = its process time + the mean over the ways on and back of wait and time left</source>
      <translation>Cada vuelta contada otra vez, y las vueltas de vueltas: tiempo restante en un paso = su tiempo de proceso + la media, sobre los caminos adelante y atrás, de espera y tiempo restante</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Flow efficiency, low to high</source>
      <translation>Eficiencia de flujo, de menor a mayor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Implied rework</source>
      <translation>Retrabajo implícito</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time in working days / days a week × 7</source>
      <translation>Tiempo de entrega en días laborables / días a la semana × 7</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time on the calendar</source>
      <translation>Tiempo de entrega en el calendario</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time with rework, low to high</source>
      <translation>Tiempo de entrega con retrabajo, de menor a mayor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time − process time</source>
      <translation>Tiempo de entrega − tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time, all right the first time</source>
      <translation>Tiempo de entrega, todo bien a la primera</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time, low to high</source>
      <translation>Tiempo de entrega, de menor a mayor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Longest way from request to delivered: process times and waits added up; of parallel branches the longest, after a choice each branch by its share</source>
      <translation>El camino más largo de la solicitud a la entrega: tiempos de proceso y esperas sumados; de las ramas paralelas la más larga, tras una elección cada rama según su proporción</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Low and high process times along the likely path</source>
      <translation>Tiempos de proceso mínimos y máximos en el camino probable</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Low: process time low / (process time low + wait high). High: process time high / (process time high + wait low)</source>
      <translation>Mínimo: menor tiempo de proceso / (menor tiempo de proceso + mayor espera). Máximo: mayor tiempo de proceso / (mayor tiempo de proceso + menor espera)</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Numbers that are not known count as nothing here and open the upper bound.</source>
      <translation>Los números desconocidos cuentan aquí como nada y dejan abierto el límite superior.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>One pass of correcting; shown apart, not part of the lead time.</source>
      <translation>Una sola corrección; se muestra aparte, no forma parte del tiempo de entrega.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time / lead time</source>
      <translation>Tiempo de proceso / tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time of every step, parallel ones too, × how often an item visits it</source>
      <translation>Tiempo de proceso de cada paso, también los paralelos, × cuántas veces lo visita un elemento</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time, low to high</source>
      <translation>Tiempo de proceso, de menor a mayor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process times along the lead-time path added up</source>
      <translation>Tiempos de proceso sumados a lo largo del camino del tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process times of all steps and waits of all flows that are not “?”</source>
      <translation>Tiempos de proceso de todos los pasos y esperas de todos los flujos que no son «?»</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Rework visits are counted.</source>
      <translation>Se cuentan las visitas por retrabajo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Solved twice: every time and rework share at its low end, then at its high end</source>
      <translation>Calculado dos veces: cada tiempo y cada proporción de retrabajo en su mínimo, luego en su máximo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Solved twice: every time at its low end, every time at its high end</source>
      <translation>Calculado dos veces: cada tiempo en su mínimo, cada tiempo en su máximo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Steps that do not say how much adds value count as none.</source>
      <translation>Los pasos que no dicen cuánto valor añaden cuentan como ninguno.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Steps without a %C&amp;A are left out.</source>
      <translation>Se omiten los pasos sin %C&amp;A.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>The calendar printed on every export</source>
      <translation>El calendario que figura en cada exportación</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Value-added time along the lead-time path / lead time</source>
      <translation>Tiempo de valor añadido a lo largo del camino / tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>at least {low}</source>
      <translation>al menos {low}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>vsmap, interval arithmetic</source>
      <translation>vsmap, aritmética de intervalos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{count} of the known ones is a guess.|{count} of the known ones are guesses.</source>
      <translation>
        <numerusform>{count} de los conocidos es una estimación.</numerusform>
        <numerusform>{count} de los conocidos son estimaciones.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{number} calendar days</source>
      <translation>{number} días naturales</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{share} of {time}</source>
      <translation>{share} de {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{source} back to {target}</source>
      <translation>{source} de vuelta a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{value_added} of its time</source>
      <translation>{value_added} de su tiempo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>As written on the flow, or inventory / demand</source>
      <translation>Como está escrito en el flujo, o inventario / demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>As written on the step</source>
      <translation>Como está escrito en el paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Available time / effective cycle time</source>
      <translation>Tiempo disponible / tiempo de ciclo efectivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Capacity a day</source>
      <translation>Capacidad al día</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Cycle time (process time if none) / (uptime × people), per item of the batch</source>
      <translation>Tiempo de ciclo (si no, tiempo de proceso) / (disponibilidad × personas), por pieza del lote</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Demand × visits × effective cycle time / available time</source>
      <translation>Demanda × visitas × tiempo de ciclo efectivo / tiempo disponible</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Effective cycle time</source>
      <translation>Tiempo de ciclo efectivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>How often an item comes to the step, returns included</source>
      <translation>Cuántas veces llega un elemento al paso, vueltas incluidas</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If its process time were halved</source>
      <translation>Si su tiempo de proceso fuera la mitad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If the wait before it were halved</source>
      <translation>Si la espera anterior fuera la mitad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If the wait were halved</source>
      <translation>Si la espera fuera la mitad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Items waiting</source>
      <translation>Elementos en espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Lead time now − lead time solved again</source>
      <translation>Tiempo de entrega actual − tiempo de entrega calculado de nuevo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Lead time of the step</source>
      <translation>Tiempo de entrega del paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Little’s law; Rother &amp; Shook</source>
      <translation>Ley de Little; Rother &amp; Shook</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Pieces counted, else demand × visits × wait</source>
      <translation>Piezas contadas, si no demanda × visitas × espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>The branch’s share, scaled so that all add to 100 %</source>
      <translation>La proporción de la rama, ajustada para que todas sumen 100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>The wait of the flow in on the lead-time path, else the longest</source>
      <translation>La espera del flujo de entrada en el camino del tiempo de entrega, si no la mayor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Utilisation</source>
      <translation>Utilización</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait after {step}</source>
      <translation>Espera después de {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait before</source>
      <translation>Espera anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait before + process time</source>
      <translation>Espera anterior + tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by capacity</source>
      <translation>Cuello de botella por capacidad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by delay</source>
      <translation>Cuello de botella por demora</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by quality</source>
      <translation>Cuello de botella por calidad</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by queue</source>
      <translation>Cuello de botella por cola</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>Items come in at {steps}; select steps with one way in</source>
      <translation>Se entra por varios sitios: {steps}; selecciona pasos con una sola entrada</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>Items leave at {steps}; select steps with one way out</source>
      <translation>Se sale por varios sitios: {steps}; selecciona pasos con una sola salida</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>One box stands for at least two steps; select steps that follow one another</source>
      <translation>Una caja representa al menos dos pasos; selecciona pasos que se sigan uno a otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>These steps don't hang together; select steps that follow one another</source>
      <translation>Estos pasos no están unidos; selecciona pasos que se sigan uno a otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>These steps lead in a circle; make the flow that leads back a rework flow</source>
      <translation>Estos pasos forman un círculo; haz del flujo que vuelve un flujo de retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>A step has no name yet.</source>
      <translation>Un paso aún no tiene nombre.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>After {step} parallel branches and choices mix without lying within one another; rolled %C&amp;A and visits have no single answer.</source>
      <translation>Después de {step} se mezclan ramas paralelas y elecciones sin estar unas dentro de otras; el %C&amp;A acumulado y las visitas no tienen una única respuesta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Nothing ever leaves the rework loop at {name}: all items go back.</source>
      <translation>Nada sale nunca del bucle de retrabajo en {name}: todo vuelve atrás.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Nothing leads to {step}; it is counted as fed by the request.</source>
      <translation>Nada lleva a {step}; se cuenta como alimentado por la solicitud.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Some branches after {step} have no share; they take the {rest} the others leave.</source>
      <translation>Algunas ramas después de {step} no tienen proporción; toman el {rest} que dejan las demás.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The flow from {source} back to {target} closes a loop and is left out; draw it as rework if items go back.</source>
      <translation>El flujo de {source} de vuelta a {target} cierra un bucle y se omite; dibújalo como retrabajo si algo vuelve atrás.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The inventory before {step} needs a demand to become a wait; until then the wait is unknown.</source>
      <translation>El inventario antes de {step} necesita una demanda para ser una espera; hasta entonces la espera es desconocida.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The lead time of {step} waits for its process time; until then neither is counted.</source>
      <translation>El tiempo de entrega de {step} espera su tiempo de proceso; hasta entonces no cuenta ninguno.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The map has no steps yet.</source>
      <translation>El mapa aún no tiene pasos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The map that {step} stands for is missing or leads back to this one; its own numbers are taken.</source>
      <translation>El mapa que {step} representa falta o lleva de vuelta a este; se toman sus propios números.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework from {source} to {target} crosses a parallel join; the lead time with rework needs a simulation.</source>
      <translation>El retrabajo de {source} a {target} cruza una unión paralela; el tiempo de entrega con retrabajo necesita una simulación.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework from {step} has neither a share nor a %C&amp;A to take it from; it counts as 0.</source>
      <translation>El retrabajo de {step} no tiene proporción ni un %C&amp;A del que tomarla; cuenta como 0.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework shares from {step} add up to {given}; they are scaled to 100 %.</source>
      <translation>Las proporciones de retrabajo de {step} suman {given}; se ajustan al 100 %.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The shares after {step} add up to {total}; they are scaled to 100 %.</source>
      <translation>Las proporciones después de {step} suman {total}; se ajustan al 100 %.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>a step without a name</source>
      <translation>un paso sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} cannot keep up: demand needs {used} of its time.</source>
      <translation>{name} no da abasto: la demanda necesita {used} de su tiempo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} is not connected yet and is not counted.</source>
      <translation>{name} aún no está conectado y no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} leads nowhere: no flow goes on from it, so it is not counted.</source>
      <translation>{name} no lleva a ninguna parte: ningún flujo sigue desde ahí, así que no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{number} steps are called “{name}”; give each its own name.</source>
      <translation>{number} pasos se llaman «{name}»; da a cada uno su propio nombre.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{step} never runs, so it cannot keep up with demand.</source>
      <translation>{step} nunca funciona, así que no puede atender la demanda.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Down</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>PgDown</source>
      <translation>Av Pág</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>PgUp</source>
      <translation>Re Pág</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Shift</source>
      <translation>Mayús</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/announcer.py" />
      <source>Done again: {name}.</source>
      <translation>Rehecho: {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/announcer.py" />
      <source>Undone: {name}.</source>
      <translation>Deshecho: {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Drop a workbook file on the window, or open it</source>
      <translation>Arrastra un libro a la ventana, o ábrelo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Select a step, a note or a picture; a flow alone can't be copied</source>
      <translation>Selecciona un paso, una nota o una imagen; un flujo solo no se puede copiar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>The map is empty; there is nothing to copy</source>
      <translation>El mapa está vacío; no hay nada que copiar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>There is nothing to paste. Copy steps, lines of text, spreadsheet cells or a picture first</source>
      <translation>No hay nada que pegar. Copia antes pasos, líneas de texto, celdas o una imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>the clipboard</source>
      <translation>el portapapeles</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Redo {edit}</source>
      <translation>Rehacer: {edit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Undo {edit}</source>
      <translation>Deshacer: {edit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Export elsewhere</source>
      <translation>Exportar a otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>It can't hold: {parts}.</source>
      <translation>No puede contener: {parts}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Value stream</source>
      <translation>Flujo de valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>{name} was written.</source>
      <translation>Se ha escrito {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Add map</source>
      <translation>Añadir mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save a copy elsewhere</source>
      <translation>Guardar una copia en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save as .vsmap</source>
      <translation>Guardar como .vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save elsewhere</source>
      <translation>Guardar en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Saving joins what both have done.</source>
      <translation>Al guardar se une lo que han hecho ambos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>a workbook without a file</source>
      <translation>un libro sin archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap ended unexpectedly. Your unsaved changes are back; save them now.</source>
      <translation>vsmap terminó de forma inesperada. Los cambios sin guardar han vuelto; guárdalos ahora.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap ended unexpectedly. Your unsaved work on {where} is back; save it now.</source>
      <translation>vsmap terminó de forma inesperada. El trabajo sin guardar en {where} ha vuelto; guárdalo ahora.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap workbook (*.vsmap);;Table of steps (*.csv);;JSON (*.json)</source>
      <translation>Libro de vsmap (*.vsmap);;Tabla de pasos (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{count} more will follow at the next start.</source>
      <translation>
        <numerusform>{count} más aparecerá en el próximo inicio.</numerusform>
        <numerusform>{count} más aparecerán en el próximo inicio.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{error}. Your work is kept here; nothing is lost.</source>
      <translation>{error}. El trabajo se conserva aquí; no se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} is open in another window too. {joins}</source>
      <translation>{name} también está abierto en otra ventana. {joins}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} was read. Save it as a .vsmap file to keep everything.</source>
      <translation>Se ha leído {name}. Guárdalo como archivo .vsmap para conservarlo todo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} was written. The workbook itself is kept as .vsmap.</source>
      <translation>Se ha escrito {name}. El libro en sí se conserva como .vsmap.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name}: this workbook holds no map; open another file</source>
      <translation>{name}: este libro no contiene ningún mapa; abre otro archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/history.py" />
      <source>“{name}” is kept in the session.</source>
      <translation>«{name}» está guardada en la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/history.py" />
      <source>“{name}” is kept. Save the workbook, so that it stays.</source>
      <translation>Se conserva «{name}». Guarda el libro para que permanezca.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>Another map is called {asked}; this one is {called}.</source>
      <translation>Otro mapa ya se llama {asked}; este se llama ahora {called}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>Put it back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>{name} was deleted.</source>
      <translation>Se ha eliminado {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Add a step first</source>
      <translation>Añade antes un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs a second map</source>
      <translation>Hace falta un segundo mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs a session whose host is gone</source>
      <translation>Necesita una sesión cuyo anfitrión se haya ido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs another map, and a step selected</source>
      <translation>Hacen falta otro mapa y un paso seleccionado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs simple boxes</source>
      <translation>Solo con cajas simples</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>No step of another map opens this one</source>
      <translation>Ningún paso de otro mapa abre este</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>No steps are collapsed</source>
      <translation>No hay pasos contraídos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nobody else is here</source>
      <translation>No hay nadie más aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nobody has just changed what was yours</source>
      <translation>Nadie acaba de cambiar algo suyo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Not possible now</source>
      <translation>No es posible ahora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nothing to do again</source>
      <translation>Nada que rehacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nothing to undo</source>
      <translation>Nada que deshacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Only a facilitator can invite people</source>
      <translation>Solo quien modera puede invitar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Only a facilitator in a session can do that</source>
      <translation>Solo quien modera una sesión puede hacerlo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a box with collapsed steps first</source>
      <translation>Selecciona antes una caja con pasos contraídos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step first</source>
      <translation>Selecciona antes un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step in a lane first</source>
      <translation>Selecciona antes un paso de un carril</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step or a flow first</source>
      <translation>Selecciona antes un paso o un flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step or a note first</source>
      <translation>Selecciona antes un paso o una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step with a sub-stream first</source>
      <translation>Selecciona antes un paso con subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step without a sub-stream first</source>
      <translation>Selecciona antes un paso sin subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select cells of the step table first</source>
      <translation>Selecciona antes celdas de la tabla de pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select something first</source>
      <translation>Selecciona algo antes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select something with a comment first</source>
      <translation>Selecciona antes algo con un comentario</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select three or more steps first</source>
      <translation>Selecciona antes tres o más pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select two or more steps first</source>
      <translation>Selecciona antes dos o más pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select two steps first</source>
      <translation>Selecciona antes dos pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Share or join a session first</source>
      <translation>Antes comparte una sesión o únete a una</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>The map has no step yet</source>
      <translation>El mapa aún no tiene pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>There is only one map</source>
      <translation>Solo hay un mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>This is the first map</source>
      <translation>Este es el primer mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>This is the last map</source>
      <translation>Este es el último mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>You follow nobody</source>
      <translation>No sigues a nadie</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/notes.py" />
      <source>Reopen comments</source>
      <translation>Reabrir comentarios</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/notes.py" />
      <source>Resolve comments</source>
      <translation>Resolver comentarios</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>Save the copy</source>
      <translation>Guardar la copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>The map stays here as a copy of your own.</source>
      <translation>El mapa se queda aquí como copia tuya.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>The session has ended for everybody, and its invites with it.</source>
      <translation>La sesión ha terminado para todos, y con ella sus invitaciones.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>You have left the session.</source>
      <translation>Has salido de la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>You no longer host the session. Who was here keeps a copy.</source>
      <translation>Ya no alojas la sesión. Quien estaba aquí conserva una copia.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>{name} is a copy of your own; the session is kept by its host. When you join again with this file open, both are merged.</source>
      <translation>{name} es una copia tuya; la sesión la guarda su anfitrión. Cuando te unas de nuevo con este archivo abierto, ambos se combinan.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>End the session</source>
      <translation>Terminar la sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>End the session for everybody?</source>
      <translation>¿Terminar la sesión para todos?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Leave it</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Leave this session to join another?</source>
      <translation>¿Salir de esta sesión para unirte a otra?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Nobody comes in with this link or its code any more. Whoever came in with it is sent out and keeps a copy of the map.</source>
      <translation>Nadie más entra con este enlace ni con su código. Quien entró con él sale y conserva una copia del mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Withdraw it</source>
      <translation>Retirarla</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Withdraw this invite?</source>
      <translation>¿Retirar esta invitación?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>You can be in one session at a time.</source>
      <translation>Solo se puede estar en una sesión a la vez.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/commands/session.py" />
      <source>{count} other person is here and keeps the map as it is now. All invites end.|{count} other people are here and keep the map as it is now. All invites end.</source>
      <translation>
        <numerusform>Hay {count} persona más, que conserva el mapa como está ahora. Todas las invitaciones terminan.</numerusform>
        <numerusform>Hay {count} personas más, que conservan el mapa como está ahora. Todas las invitaciones terminan.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dates.py" />
      <source>"{text}" is not a date; write it as {sample}</source>
      <translation>«{text}» no es una fecha; escríbela como {sample}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Definitions after Martin &amp; Osterling, Rother &amp; Shook, Flow Engineering and dora.dev; each figure names its source when you click it.</source>
      <translation>Definiciones según Martin &amp; Osterling, Rother &amp; Shook, Flow Engineering y dora.dev; cada cifra dice su fuente al hacer clic.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Draw how work flows from request to value, see what holds it back, hand leaders a page.</source>
      <translation>Dibuja cómo fluye el trabajo de la solicitud al valor, ve qué lo frena y entrega una página a la dirección.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>MIT licence. Set in IBM Plex Sans (OFL 1.1); icons by Lucide (ISC).</source>
      <translation>Licencia MIT. Compuesto en IBM Plex Sans (OFL 1.1); iconos de Lucide (ISC).</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>A {kind} file can't hold everything. Save it all the same?</source>
      <translation>Un archivo {kind} no puede contenerlo todo. ¿Guardarlo de todos modos?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Don't save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>End it for everybody</source>
      <translation>Terminarla para todos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Insert picture</source>
      <translation>Insertar imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>It can't go on without this window, but everybody keeps the map: if you only leave, a mapper among them can carry on hosting. If you end it, all invites end.</source>
      <translation>No puede seguir sin esta ventana, pero todos conservan el mapa: si solo sales, alguien que dibuja puede seguir alojándola. Si la terminas, terminan todas las invitaciones.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Leave it to them</source>
      <translation>Dejarla a los demás</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;All files (*)</source>
      <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Save the changes to {name}?</source>
      <translation>¿Guardar los cambios en {name}?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Save without it</source>
      <translation>Guardar sin ello</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>This would be lost:
{listed}</source>
      <translation>Se perdería esto:
{listed}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Value stream maps (*.vsmap *.csv *.json);;All files (*)</source>
      <translation>Mapas de flujo de valor (*.vsmap *.csv *.json);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} change has not reached the session. It is kept on this computer and goes there when you join again, even if you don't save.|{count} changes have not reached the session. They are kept on this computer and go there when you join again, even if you don't save.</source>
      <translation>
        <numerusform>{count} cambio no ha llegado a la sesión. Se guarda en este ordenador y va allí cuando te unas de nuevo, aunque no guardes el archivo.</numerusform>
        <numerusform>{count} cambios no han llegado a la sesión. Se guardan en este ordenador y van allí cuando te unas de nuevo, aunque no guardes el archivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} change is not yet in the file.|{count} changes are not yet in the file.</source>
      <translation>
        <numerusform>{count} cambio aún no está en el archivo.</numerusform>
        <numerusform>{count} cambios aún no están en el archivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} person is in the session you host.|{count} people are in the session you host.</source>
      <translation>
        <numerusform>Hay {count} persona en la sesión que alojas.</numerusform>
        <numerusform>Hay {count} personas en la sesión que alojas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Calendar and demand</source>
      <translation>Calendario y demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Days a week</source>
      <translation>Días a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Hours a day</source>
      <translation>Horas al día</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Items asked for</source>
      <translation>Elementos pedidos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Keep</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Nothing: every figure stays as it is.</source>
      <translation>Nada: cada cifra queda como está.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Per</source>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Set calendar and demand</source>
      <translation>Cambiar calendario y demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Times stay as they were typed; a day and a week may mean more or fewer hours. Every export says which calendar was used.</source>
      <translation>Los tiempos quedan como se escribieron; un día y una semana pueden significar más o menos horas. Cada exportación dice qué calendario se usó.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Told once every number above can be read.</source>
      <translation>Se muestra cuando se puedan leer todos los números de arriba.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>What changes</source>
      <translation>Qué cambia</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a day</source>
      <translation>al día</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a month</source>
      <translation>al mes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a week</source>
      <translation>a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>an hour</source>
      <translation>a la hora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>per</source>
      <translation>por</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>{name}: write a number above 0, at most {most}</source>
      <translation>{name}: escribe un número mayor que 0, como máximo {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>%C&amp;A at 90 % or more</source>
      <translation>%C&amp;A del 90 % o más</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Accounts open in 4 days</source>
      <translation>Cuentas abiertas en 4 días</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>By</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Contributors</source>
      <translation>Participantes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>From signed contract to first order</source>
      <translation>Del contrato firmado al primer pedido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Guard-rail</source>
      <translation>Salvaguarda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Initials or roles, separated by commas</source>
      <translation>Iniciales o roles, separados por comas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Left blank, the page says where the time goes.</source>
      <translation>Si queda en blanco, la página dice adónde va el tiempo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Next action</source>
      <translation>Próxima acción</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>One sentence</source>
      <translation>Una frase</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Page details</source>
      <translation>Datos de la página</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Set page details</source>
      <translation>Cambiar datos de la página</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Takes off</source>
      <translation>Ahorra</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>The page says one sentence; the rest is evidence.</source>
      <translation>La página dice una frase; el resto es evidencia.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>The value stream</source>
      <translation>El flujo de valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>We aim for</source>
      <translation>Nuestro objetivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>What is done next?</source>
      <translation>¿Qué se hace ahora?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Who?</source>
      <translation>¿Quién?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>by summer</source>
      <translation>para el verano</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/explanation.py" />
      <source>Select it on the sheet</source>
      <translation>Seleccionarlo en la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/explanation.py" />
      <source>Why {title} is {value}</source>
      <translation>Por qué {title} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>A picture of the page, for a slide or a chat.</source>
      <translation>Una imagen de la página, para una diapositiva o un chat.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Appendix</source>
      <translation>Anexo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Choose file</source>
      <translation>Elegir archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Everything, readable, for a script.</source>
      <translation>Todo, legible, para un script.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Export page</source>
      <translation>Exportar página</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Full map</source>
      <translation>Mapa completo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Kind of file</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Pack</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Simplified page</source>
      <translation>Página simplificada</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>The drawn map as vector graphics, for a drawing program.</source>
      <translation>El mapa dibujado como gráfico vectorial, para un programa de dibujo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>The steps as a table, for a spreadsheet.</source>
      <translation>Los pasos como tabla, para una hoja de cálculo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>all of these in one file</source>
      <translation>todo esto en un archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>one page leaders understand in a minute</source>
      <translation>una página que la dirección entiende en un minuto</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>table, assumptions and unknowns, formulas</source>
      <translation>tabla, supuestos e incógnitas, fórmulas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>the whole map on one wide page</source>
      <translation>el mapa entero en una página ancha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>{page}: {told}</source>
      <translation>{page}: {told}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/frame.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Before the workshop</source>
      <translation>Antes del taller</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Keep this version</source>
      <translation>Conservar esta versión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Kept by</source>
      <translation>Conservada por</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Name of the version</source>
      <translation>Nombre de la versión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Nobody named</source>
      <translation>Nadie indicado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>The workbook as it is now, to compare with later and to go back to.</source>
      <translation>El libro como está ahora, para comparar después y volver a él.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Hasta ahora nada ha fallado.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Warnings and errors of vsmap. No names, numbers or files of yours are in it.</source>
      <translation>Avisos y errores de vsmap. No contiene nombres, números ni archivos tuyos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/plain_text.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/plain_text.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/report.py" />
      <source>Copy this into a message and add what you did and what you expected. It holds no part of your map, no name and no file; nothing is sent by itself.</source>
      <translation>Copia esto en un mensaje y añade qué hiciste y qué esperabas. No contiene nada de tu mapa, ningún nombre ni archivo; nada se envía por sí solo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/report.py" />
      <source>Report a problem</source>
      <translation>Informar de un problema</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>As the desktop</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Classic symbols</source>
      <translation>Símbolos clásicos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Days a week in new workbooks</source>
      <translation>Días a la semana en libros nuevos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Days a week: write a number above 0, at most {most}</source>
      <translation>Días a la semana: escribe un número mayor que 0, como máximo {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Hours a day in new workbooks</source>
      <translation>Horas al día en libros nuevos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Hours a day: write a number above 0, at most {most}</source>
      <translation>Horas al día: escribe un número mayor que 0, como máximo {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Language, from the next start on</source>
      <translation>Idioma, desde el próximo inicio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Less motion: nothing glides or fades</source>
      <translation>Menos movimiento: nada se desliza ni se desvanece</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>New maps are drawn with</source>
      <translation>Los mapas nuevos se dibujan con</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Signs your comments</source>
      <translation>Firma tus comentarios</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Simple boxes</source>
      <translation>Cajas simples</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Size of type</source>
      <translation>Tamaño de letra</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Your name</source>
      <translation>Tu nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Alt Arrow</source>
      <translation>Alt flecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Alt drag</source>
      <translation>Alt y arrastrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>As it was, let go, choose nothing</source>
      <translation>Como estaba, soltar, no elegir nada</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Choose one more</source>
      <translation>Elegir uno más</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Choose the next step as well</source>
      <translation>Elegir también el paso siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Connected step that way</source>
      <translation>Paso conectado hacia ese lado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl Arrow</source>
      <translation>Ctrl flecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl drag</source>
      <translation>Ctrl y arrastrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl wheel</source>
      <translation>Ctrl rueda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag a copy</source>
      <translation>Arrastrar una copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag past the guides, or into a flow</source>
      <translation>Arrastrar más allá de las guías, o a un flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag straight</source>
      <translation>Arrastrar en línea recta</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Find a key</source>
      <translation>Buscar una tecla</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>First or last step</source>
      <translation>Primer o último paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Home, End</source>
      <translation>Inicio, Fin</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Keep what was typed</source>
      <translation>Conservar lo escrito</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Next number</source>
      <translation>Número siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>No key is called that.</source>
      <translation>Ninguna tecla se llama así.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Nudge</source>
      <translation>Mover un poco</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>On the sheet</source>
      <translation>En la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan</source>
      <translation>Desplazar la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan sideways</source>
      <translation>Desplazar de lado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan up and down</source>
      <translation>Desplazar arriba y abajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift Arrow</source>
      <translation>Mayús flecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift click</source>
      <translation>Mayús clic</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift drag</source>
      <translation>Mayús y arrastrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift wheel</source>
      <translation>Mayús rueda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Space drag</source>
      <translation>Espacio y arrastrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>The menu</source>
      <translation>El menú</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Type its process time</source>
      <translation>Escribir su tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Walk to the next step</source>
      <translation>Ir al paso siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Zoom at the pointer</source>
      <translation>Ampliar en el puntero</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Blank</source>
      <translation>En blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Called</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Incident recovery</source>
      <translation>Recuperación de incidentes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Manufacturing line</source>
      <translation>Línea de fabricación</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Name of the value stream</source>
      <translation>Nombre del flujo de valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>New from template</source>
      <translation>Nuevo desde plantilla</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Service request</source>
      <translation>Solicitud de servicio</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Software delivery</source>
      <translation>Entrega de software</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop at the end of the stream</source>
      <translation>Soltar al final del flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop between {source} and {target}</source>
      <translation>Soltar entre {source} y {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop here</source>
      <translation>Soltar aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop on {step}</source>
      <translation>Soltar sobre {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to add the maps of {file}</source>
      <translation>Soltar para añadir los mapas de {file}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to open {file}</source>
      <translation>Soltar para abrir {file}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to open {file} and add the maps of the others</source>
      <translation>Soltar para abrir {file} y añadir los mapas de los demás</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>vsmap can't open this kind of file</source>
      <translation>vsmap no puede abrir este tipo de archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>{files}: vsmap can't open this. Drop a .vsmap, .csv or .json file, a picture, or text</source>
      <translation>{files}: vsmap no puede abrir esto. Suelta un archivo .vsmap, .csv o .json, una imagen o texto</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/offered.py" />
      <source>Value stream map</source>
      <translation>Mapa de flujo de valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>This picture can't be made small enough; choose another</source>
      <translation>Esta imagen no se puede reducir lo suficiente; elige otra</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>{file}: this picture can't be read; save it as PNG or JPEG</source>
      <translation>{file}: esta imagen no se puede leer; guárdala como PNG o JPEG</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>{file}: this picture is too large; make it smaller first</source>
      <translation>{file}: esta imagen es demasiado grande; hazla antes más pequeña</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/faults.py" />
      <source>Show log</source>
      <translation>Mostrar registro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/faults.py" />
      <source>Something went wrong inside vsmap. Your work is kept; save it and go on.</source>
      <translation>Algo ha fallado dentro de vsmap. Tu trabajo se conserva; guárdalo y sigue.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/reading.py" />
      <source>"{text}" is not a whole number from 1 up</source>
      <translation>«{text}» no es un número entero desde 1</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Between two finished items; blank is PT</source>
      <translation>Entre dos piezas terminadas; en blanco: el tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How long an item sits before this step</source>
      <translation>Cuánto espera un elemento antes de este paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How long the work itself takes</source>
      <translation>Cuánto dura el trabajo en sí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How many items go through together; blank is one</source>
      <translation>Cuántas piezas pasan juntas; en blanco: una</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How many work on it; blank is one</source>
      <translation>Cuántas trabajan en ello; en blanco: una</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How much arrives complete and accurate at the next step</source>
      <translation>Cuánto llega completo y correcto al paso siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How much of the time it can run; blank is 100 %</source>
      <translation>Qué parte del tiempo puede funcionar; en blanco: 100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Inventory before</source>
      <translation>Inventario anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Part of the work the customer pays for</source>
      <translation>La parte del trabajo que paga el cliente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Pieces waiting; the wait is then inventory / demand</source>
      <translation>Piezas en espera; la espera es entonces inventario / demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>The most items allowed in it</source>
      <translation>Lo máximo que se permite dentro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>To get ready for another kind of item</source>
      <translation>Para prepararse para otro tipo de pieza</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Value-added</source>
      <translation>Valor añadido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>WIP limit</source>
      <translation>Límite WIP</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>What it is done with</source>
      <translation>Con qué se hace</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Who does it: a role or a team</source>
      <translation>Quién lo hace: un rol o un equipo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/understanding.py" />
      <source>Write one of these. Your text stays here.</source>
      <translation>Escribe una de estas. Tu texto se queda aquí.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>All versions</source>
      <translation>Todas las versiones</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>And {count} more|And {count} more</source>
      <translation>
        <numerusform>Y {count} más</numerusform>
        <numerusform>Y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Changed since then</source>
      <translation>Cambiado desde entonces</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Figures then and now</source>
      <translation>Cifras entonces y ahora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Nothing is different: the workbook is as it was then.</source>
      <translation>Nada es distinto: el libro está como entonces.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>One edit, which undo takes back</source>
      <translation>Un solo cambio, que deshacer revierte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Restore this version</source>
      <translation>Restaurar esta versión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{field} changed</source>
      <translation>{field} cambiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{name} was added</source>
      <translation>Se añadió {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{name} was deleted</source>
      <translation>Se eliminó {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>As it was opened</source>
      <translation>Como se abrió</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Close the history</source>
      <translation>Cerrar el historial</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Compare with now</source>
      <translation>Comparar con ahora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Do again up to here</source>
      <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Done since it was opened</source>
      <translation>Hecho desde que se abrió</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Go back to here</source>
      <translation>Volver hasta aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Keep this version…</source>
      <translation>Conservar esta versión…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>None yet. Keep one before you try something, to compare with and go back to.</source>
      <translation>Ninguna aún. Conserva una antes de probar algo, para comparar y volver a ella.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Nothing yet. Each edit will stand here, and a click goes back to it.</source>
      <translation>Nada aún. Cada cambio estará aquí, y un clic vuelve a él.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Nothing yet. What everybody changes will stand here.</source>
      <translation>Nada todavía. Aquí estará lo que cambie cada cual.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Show where it was</source>
      <translation>Mostrar dónde fue</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>What you did</source>
      <translation>Lo que has hecho</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Who changed what</source>
      <translation>Quién cambió qué</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/history/panel.py" />
      <source>{count} earlier edit|{count} earlier edits</source>
      <translation>
        <numerusform>{count} cambio anterior</numerusform>
        <numerusform>{count} cambios anteriores</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/row.py" />
      <source>Taken back</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/row.py" />
      <source>Where you are now</source>
      <translation>Donde estás ahora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/version_words.py" />
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>Kept in a journal, so that a crash loses nothing. Ctrl S saves to the file.</source>
      <translation>Se guarda en un diario, así un fallo no pierde nada. Ctrl S guarda en el archivo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>This workbook has no file yet.</source>
      <translation>Este libro aún no tiene archivo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>On the way to the session's disk. A crash loses nothing.</source>
      <translation>De camino al disco de la sesión. Un fallo no pierde nada.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>The session has all your changes on its disk.</source>
      <translation>La sesión tiene todos tus cambios en su disco.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>The session is looked for; edit on.</source>
      <translation>Se busca la sesión; siga editando.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>Your work is kept here too; it is tried again.</source>
      <translation>Tu trabajo se guarda también aquí; se vuelve a intentar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{count} change waits here and goes to the session as soon as it is reached.|{count} changes wait here and go to the session as soon as it is reached.</source>
      <translation>
        <numerusform>{count} cambio espera aquí y va a la sesión en cuanto se alcance.</numerusform>
        <numerusform>{count} cambios esperan aquí y van a la sesión en cuanto se alcance.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{file} has them too.</source>
      <translation>{file} los tiene también.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{file} lacks {count} change; Ctrl S writes it.|{file} lacks {count} changes; Ctrl S writes them.</source>
      <translation>
        <numerusform>A {file} le falta {count} cambio; Ctrl S lo escribe.</numerusform>
        <numerusform>A {file} le faltan {count} cambios; Ctrl S los escribe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/large_edits.py" />
      <source>{count} step was deleted.|{count} steps were deleted.</source>
      <translation>
        <numerusform>Se eliminó {count} paso.</numerusform>
        <numerusform>Se eliminaron {count} pasos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/large_edits.py" />
      <source>{name}: {count} thing changed.|{name}: {count} things changed.</source>
      <translation>
        <numerusform>{name}: {count} cosa cambiada.</numerusform>
        <numerusform>{name}: {count} cosas cambiadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align bottom edges</source>
      <translation>Alinear bordes inferiores</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align centres</source>
      <translation>Alinear centros</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align left edges</source>
      <translation>Alinear bordes izquierdos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align middles</source>
      <translation>Alinear medios</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align right edges</source>
      <translation>Alinear bordes derechos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align top edges</source>
      <translation>Alinear bordes superiores</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Equal gaps across</source>
      <translation>Espacios iguales en horizontal</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Equal gaps down</source>
      <translation>Espacios iguales en vertical</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Larger type</source>
      <translation>Letra más grande</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Report a problem…</source>
      <translation>Informar de un problema…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Smaller type</source>
      <translation>Letra más pequeña</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Type at 100 %</source>
      <translation>Letra al 100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Comment on the selection</source>
      <translation>Comentario sobre la selección</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Insert picture…</source>
      <translation>Insertar imagen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Kaizen burst on the selection</source>
      <translation>Ráfaga kaizen sobre la selección</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Note on the selection</source>
      <translation>Nota sobre la selección</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Paste here</source>
      <translation>Pegar aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Show resolved comments</source>
      <translation>Mostrar comentarios resueltos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Add maps from a file…</source>
      <translation>Añadir mapas de un archivo…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Export page…</source>
      <translation>Exportar página…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>New from template…</source>
      <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Page details…</source>
      <translation>Datos de la página…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/help.py" />
      <source>About vsmap</source>
      <translation>Acerca de vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Calendar and demand…</source>
      <translation>Calendario y demanda…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Delete map</source>
      <translation>Eliminar mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Duplicate map</source>
      <translation>Duplicar mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Map before</source>
      <translation>Mapa anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Move tab left</source>
      <translation>Mover pestaña a la izquierda</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Move tab right</source>
      <translation>Mover pestaña a la derecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Next map</source>
      <translation>Mapa siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Rename map</source>
      <translation>Renombrar mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Tidy up</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Bring everyone to me</source>
      <translation>Traer a todos aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Carry on hosting</source>
      <translation>Seguir alojando la sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>End the session for everybody…</source>
      <translation>Terminar la sesión para todos…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Follow the next person</source>
      <translation>Seguir a la siguiente persona</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Join…</source>
      <translation>Unirse…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Leave the session</source>
      <translation>Salir de la sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Lock this map</source>
      <translation>Bloquear este mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Open vsmap links with this vsmap</source>
      <translation>Abrir los enlaces vsmap con este vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Put mine back</source>
      <translation>Recuperar lo mío</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Share…</source>
      <translation>Compartir…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Stop following</source>
      <translation>Dejar de seguir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find next</source>
      <translation>Buscar siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find on the maps…</source>
      <translation>Buscar en los mapas…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find or do…</source>
      <translation>Buscar o hacer…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find the one before</source>
      <translation>Buscar anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Present on the wall</source>
      <translation>Presentar en la pared</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Small map always shown</source>
      <translation>Mapa pequeño siempre visible</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add next step</source>
      <translation>Añadir paso siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add step before</source>
      <translation>Añadir paso anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add step beside</source>
      <translation>Añadir paso al lado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Connect selected steps</source>
      <translation>Conectar pasos seleccionados</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Go to the flow before</source>
      <translation>Ir al flujo anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Hand</source>
      <translation>Mano</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Kaizen burst</source>
      <translation>Ráfaga kaizen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Place a step</source>
      <translation>Colocar un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Type process time</source>
      <translation>Escribir tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Type wait before</source>
      <translation>Escribir espera anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Back to the map above</source>
      <translation>Volver al mapa de arriba</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Collapse steps</source>
      <translation>Contraer pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Lanes by role</source>
      <translation>Carriles por rol</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Lanes by tool</source>
      <translation>Carriles por herramienta</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Link another map…</source>
      <translation>Vincular otro mapa…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Make sub-stream from step</source>
      <translation>Crear subflujo del paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>No lanes</source>
      <translation>Sin carriles</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open all</source>
      <translation>Abrir todos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open collapsed steps</source>
      <translation>Abrir pasos contraídos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open sub-stream</source>
      <translation>Abrir subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Rename lane</source>
      <translation>Renombrar carril</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Unlink sub-stream</source>
      <translation>Desvincular subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/table.py" />
      <source>Clear cells of the step table</source>
      <translation>Vaciar celdas de la tabla de pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/table.py" />
      <source>Fill down in the step table</source>
      <translation>Rellenar hacia abajo en la tabla de pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Inspector</source>
      <translation>Panel lateral</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Next part of the window</source>
      <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Part of the window before</source>
      <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Step table</source>
      <translation>Tabla de pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Time ladder under its steps</source>
      <translation>Escala de tiempo bajo los pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Whole map</source>
      <translation>Mapa entero</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom in</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom out</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom to selection</source>
      <translation>Ampliar la selección</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>Click for the page details</source>
      <translation>Haz clic para los datos de la página</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>Say what we aim for</source>
      <translation>Di cuál es el objetivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>We aim for {outcome}</source>
      <translation>Nuestro objetivo: {outcome}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/breadcrumb.py" />
      <source>Back to {map} (Ctrl Alt ↑)</source>
      <translation>Volver a {map} (Ctrl Alt ↑)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Say something about it</source>
      <translation>Di algo al respecto</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Your comment</source>
      <translation>Tu comentario</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find on the maps</source>
      <translation>Buscar en los mapas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find the next one (F3)</source>
      <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find the one before (Shift F3)</source>
      <translation>Buscar anterior (Mayús F3)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>None here</source>
      <translation>Nada aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>On other maps</source>
      <translation>En otros mapas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>{count} on other maps</source>
      <translation>
        <numerusform>{count} en otros mapas</numerusform>
        <numerusform>{count} en otros mapas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>{place} of {number}</source>
      <translation>{place} de {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_button.py" />
      <source>Find or do</source>
      <translation>Buscar o hacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_button.py" />
      <source>Find or do anything ({key})</source>
      <translation>Buscar o hacer cualquier cosa ({key})</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Handed on by</source>
      <translation>Se entrega por</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>How work is handed on</source>
      <translation>Cómo se entrega el trabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>If halved, lead time falls by</source>
      <translation>A la mitad, el tiempo de entrega baja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Kind of flow</source>
      <translation>Tipo de flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Of a choice or of rework; blank lets every branch run</source>
      <translation>De una elección o de retrabajo; en blanco corre cada rama</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Pull</source>
      <translation>Pull</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Push</source>
      <translation>Push</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Rework</source>
      <translation>Retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Words on the arrow</source>
      <translation>Palabras en la flecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/follow_capsule.py" />
      <source>Following {name}, Esc stops</source>
      <translation>Siguiendo a {name}, Esc lo termina</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/follow_capsule.py" />
      <source>Stop following (Esc)</source>
      <translation>Dejar de seguir (Esc)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Present on the wall (F11)</source>
      <translation>Presentar en la pared (F11)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Rename the value stream</source>
      <translation>Renombrar el flujo de valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Untitled value stream</source>
      <translation>Flujo de valor sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Only word of it travels; never counted</source>
      <translation>Solo viaja la noticia; nunca se cuenta</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Some go back to {target}</source>
      <translation>Algunos vuelven a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>The item moves on</source>
      <translation>El elemento avanza</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Work goes back</source>
      <translation>El trabajo vuelve atrás</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>{share} go back to {target}</source>
      <translation>El {share} vuelve a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>· {people} people</source>
      <translation>· {people} personas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Calendar: hours a day and days a week</source>
      <translation>Calendario: horas al día y días a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Current</source>
      <translation>Actual</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Demand not known</source>
      <translation>Demanda desconocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Demand: how many items are asked for</source>
      <translation>Demanda: cuántos elementos se piden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>From where to where?</source>
      <translation>¿De dónde a dónde?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Future</source>
      <translation>Futuro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Name of the map</source>
      <translation>Nombre del mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Nothing to put right on this map.</source>
      <translation>No hay nada que corregir en este mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>State of the map</source>
      <translation>Estado del mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>To look at</source>
      <translation>Para revisar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>What should leaders remember?</source>
      <translation>¿Qué debe recordar la dirección?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h al día, {days} día a la semana</numerusform>
        <numerusform>{hours} h al día, {days} días a la semana</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a day</source>
      <translation>{number} elementos al día</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a month</source>
      <translation>{number} elementos al mes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a week</source>
      <translation>{number} elementos a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items an hour</source>
      <translation>{number} elementos a la hora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/minimap.py" />
      <source>Small map: the part in view can be dragged</source>
      <translation>Mapa pequeño: la parte visible se puede arrastrar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>Improvement to make</source>
      <translation>Mejora por hacer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>What should the note say?</source>
      <translation>¿Qué debe decir la nota?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/notice.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_choice.py" />
      <source>Belongs to</source>
      <translation>Pertenece a</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>a step</source>
      <translation>un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on a note</source>
      <translation>en una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on the flow from {source} to {target}</source>
      <translation>en el flujo de {source} a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on the sheet</source>
      <translation>en la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on {step}</source>
      <translation>en {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>Find or do anything</source>
      <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>Nothing is called “{words}”.</source>
      <translation>Nada se llama «{words}».</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/payoffs.py" />
      <source>This wait</source>
      <translation>Esta espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Close the list of people</source>
      <translation>Cerrar la lista de personas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>End the session…</source>
      <translation>Terminar la sesión…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Let everybody edit {map} again</source>
      <translation>Dejar que todos editen {map} de nuevo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Let only those who lead edit {map}</source>
      <translation>Dejar que solo quien modera edite {map}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Unlock this map</source>
      <translation>Desbloquear este mapa</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/people_row.py" />
      <source>{count} person here|{count} people here</source>
      <translation>
        <numerusform>{count} persona aquí</numerusform>
        <numerusform>{count} personas aquí</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person.py" />
      <source>{name} (you)</source>
      <translation>{name} (tú)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Follow {name}</source>
      <translation>Seguir a {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Remove from the session…</source>
      <translation>Sacar de la sesión…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Role of {name}, and removing them</source>
      <translation>Papel de {name}, y sacar de la sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Stop following {name}</source>
      <translation>Dejar de seguir a {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>What does it show?</source>
      <translation>¿Qué muestra?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>What the picture shows</source>
      <translation>Qué muestra la imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>Whoever can't see the picture reads this instead.</source>
      <translation>Quien no pueda ver la imagen lee esto en su lugar.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/problems.py" />
      <source>Select the step</source>
      <translation>Seleccionar el paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>Forget these</source>
      <translation>Olvidar estos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>No recent files</source>
      <translation>No hay archivos recientes</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>Open recent</source>
      <translation>Abrir reciente</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>At least {work} of work and {wait} of waiting inside.</source>
      <translation>Dentro, al menos {work} de trabajo y {wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Name of the box</source>
      <translation>Nombre de la caja</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Open the steps</source>
      <translation>Abrir los pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Steps inside</source>
      <translation>Pasos dentro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>{step}: {time}</source>
      <translation>{step}: {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>{work} of work and {wait} of waiting inside.</source>
      <translation>Dentro, {work} de trabajo y {wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Different roles</source>
      <translation>Roles distintos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>No role yet</source>
      <translation>Sin rol aún</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Role of all</source>
      <translation>Rol de todos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set %C&amp;A</source>
      <translation>Cambiar %C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set for all of them</source>
      <translation>Poner en todos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set process times</source>
      <translation>Cambiar tiempos de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set roles</source>
      <translation>Cambiar roles</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set waits</source>
      <translation>Cambiar esperas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>different</source>
      <translation>distintos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>Drag moves them together, Delete removes them.</source>
      <translation>Arrastrar los mueve juntos, Supr los elimina.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>Together {work} of work, {wait} of waiting before.</source>
      <translation>En total {work} de trabajo y {wait} de espera antes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} flow|{count} flows</source>
      <translation>
        <numerusform>{count} flujo</numerusform>
        <numerusform>{count} flujos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} number is unknown.|{count} numbers are unknown.</source>
      <translation>
        <numerusform>{count} número es desconocido.</numerusform>
        <numerusform>{count} números son desconocidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} seleccionado</numerusform>
        <numerusform>{count} seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} step|{count} steps</source>
      <translation>
        <numerusform>{count} paso</numerusform>
        <numerusform>{count} pasos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{steps} and {flows}</source>
      <translation>{steps} y {flows}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Agreed</source>
      <translation>Acordado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Guess</source>
      <translation>Estimado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Measured</source>
      <translation>Medido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Measured on so many items</source>
      <translation>Medido en tantos elementos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Number of items measured</source>
      <translation>Número de elementos medidos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Standing</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_grid.py" />
      <source>All steps</source>
      <translation>Todos los pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Nowhere</source>
      <translation>A ninguna parte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Rework goes back to</source>
      <translation>El retrabajo vuelve a</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Unnamed step</source>
      <translation>Paso sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Add a role or team</source>
      <translation>Añade un rol o equipo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Duplicate, delete and more</source>
      <translation>Duplicar, eliminar y más</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>More about this step</source>
      <translation>Más sobre este paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Name of the step</source>
      <translation>Nombre del paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Name this step</source>
      <translation>Da nombre a este paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Select the rework flow</source>
      <translation>Seleccionar el flujo de retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>What should people know about this step?</source>
      <translation>¿Qué conviene saber de este paso?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>{count} flows join here with different waits; typing here sets them all.</source>
      <translation>
        <numerusform>{count} flujos se unen aquí con esperas distintas; escribir aquí las fija todas.</numerusform>
        <numerusform>{count} flujos se unen aquí con esperas distintas; escribir aquí las fija todas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>{count} flows join here with one wait.</source>
      <translation>
        <numerusform>{count} flujos se unen aquí con una misma espera.</numerusform>
        <numerusform>{count} flujos se unen aquí con una misma espera.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_table.py" />
      <source>{steps}, every number known</source>
      <translation>{steps}, todos los números conocidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_table.py" />
      <source>{steps}, {count} number unknown|{steps}, {count} numbers unknown</source>
      <translation>
        <numerusform>{steps}, {count} número desconocido</numerusform>
        <numerusform>{steps}, {count} números desconocidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip.py" />
      <source>Click: why this number?</source>
      <translation>Haz clic: ¿por qué este número?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>as far as known</source>
      <translation>hasta donde se sabe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at least</source>
      <translation>al menos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at least: some work unknown</source>
      <translation>al menos: algún trabajo desconocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at most: some waits unknown</source>
      <translation>como máximo: alguna espera desconocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>halve it and its waits: {gain}</source>
      <translation>a la mitad con sus esperas: {gain}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>halved: {gain}</source>
      <translation>a la mitad: {gain}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no %C&amp;A given yet</source>
      <translation>aún sin %C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no rework drawn</source>
      <translation>sin retrabajo dibujado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no times given yet</source>
      <translation>aún sin tiempos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no times to compare yet</source>
      <translation>aún sin tiempos que comparar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no waits given yet</source>
      <translation>aún sin esperas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no work given yet</source>
      <translation>aún sin trabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>of {total}</source>
      <translation>de {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>rework adds no time</source>
      <translation>el retrabajo no añade tiempo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>rework drawn, its share unknown</source>
      <translation>retrabajo dibujado, proporción desconocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>wait ?</source>
      <translation>espera ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>with rework: can’t be told</source>
      <translation>con retrabajo: no se puede decir</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>work / lead time</source>
      <translation>trabajo / tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>work / lead time, as far as known</source>
      <translation>trabajo / tiempo de entrega, hasta donde se sabe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{count} weeks</source>
      <translation>
        <numerusform>{count} semana</numerusform>
        <numerusform>{count} semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{number} calendar day|{number} calendar days</source>
      <translation>
        <numerusform>{number} día natural</numerusform>
        <numerusform>{number} días naturales</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{rework} with rework</source>
      <translation>{rework} con retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{sure} agreed or measured, {guessed} guessed, {unknown} unknown</source>
      <translation>{sure} acordados o medidos, {guessed} estimados, {unknown} desconocidos</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{wait_time} of waiting</source>
      <translation>{wait_time} de espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{work} of work, {wait}</source>
      <translation>{work} de trabajo, {wait}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Its time comes from there: {work} of work, {wait} of waiting.</source>
      <translation>Su tiempo viene de allí: {work} de trabajo, {wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Open sub-stream (Ctrl Enter)</source>
      <translation>Abrir subflujo (Ctrl Intro)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Opens the map {map}</source>
      <translation>Abre el mapa {map}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Clear cells</source>
      <translation>Vaciar celdas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Cut cells</source>
      <translation>Cortar celdas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Fill down</source>
      <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Paste cells</source>
      <translation>Pegar celdas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Set cells</source>
      <translation>Rellenar celdas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_model.py" />
      <source>{refusal}. Your text stays here.</source>
      <translation>{refusal}. Tu texto se queda aquí.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_model.py" />
      <source>{step}, {field}: {refusal}</source>
      <translation>{step}, {field}: {refusal}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Add a map</source>
      <translation>Añadir un mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Double click to rename, drag to reorder</source>
      <translation>Doble clic para renombrar, arrastra para reordenar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Here: {names}</source>
      <translation>Aquí: {names}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>The facilitator has locked this map.</source>
      <translation>Quien modera ha bloqueado este mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/typed_by.py" />
      <source>{who} types</source>
      <translation>{who} escribe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>spread {time}</source>
      <translation>dispersión {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>{count} voice|{count} voices</source>
      <translation>
        <numerusform>{count} voz</numerusform>
        <numerusform>{count} voces</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>{who} said {number}</source>
      <translation>{who} dijo {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/slide_lists.py" />
      <source>Nothing is agreed yet.</source>
      <translation>Aún no se ha acordado nada.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/slide_lists.py" />
      <source>before {value}</source>
      <translation>antes {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Every step is on the path.</source>
      <translation>Todos los pasos están en el camino.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>For every hour of work the item waits {number} hours.</source>
      <translation>Por cada hora de trabajo el elemento espera {number} horas.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Halve {name} and its waits: {left} are left.</source>
      <translation>Con {name} y sus esperas a la mitad quedan {left}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Hotspot</source>
      <translation>Punto crítico</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Its times are still to be told.</source>
      <translation>Sus tiempos están aún por decir.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>No path leads from end to end yet.</source>
      <translation>Aún no hay un camino de extremo a extremo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>No step stands out yet.</source>
      <translation>Aún no destaca ningún paso.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Nothing runs beside it: what any step takes, the request waits for.</source>
      <translation>Nada corre al lado: lo que tarda cada paso lo espera la solicitud.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Say what you aim for.</source>
      <translation>Di cuál es el objetivo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>The path</source>
      <translation>El camino</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>The stream</source>
      <translation>El flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>We aim for {aim}.</source>
      <translation>Nuestro objetivo: {aim}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>What if</source>
      <translation>Y si</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>What runs beside them is ready before it is needed.</source>
      <translation>Lo que corre al lado está listo antes de hacer falta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Work and waits</source>
      <translation>Trabajo y esperas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>flow efficiency</source>
      <translation>eficiencia de flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>if the hotspot were halved</source>
      <translation>con el punto crítico a la mitad</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>in the hotspot</source>
      <translation>en el punto crítico</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>lead time</source>
      <translation>tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>steps on the path</source>
      <translation>pasos en el camino</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{count} role|{count} roles</source>
      <translation>
        <numerusform>{count} rol</numerusform>
        <numerusform>{count} roles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{known} of {total} numbers are known.</source>
      <translation>Se conocen {known} de {total} números.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{name} holds the item longest.</source>
      <translation>{name} es lo que más retiene el elemento.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{parts}. {known}</source>
      <translation>{parts}. {known}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{part} of what is known is {name} and the waits around it.</source>
      <translation>El {part} de lo conocido es {name} y las esperas a su alrededor.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{some} of {all}</source>
      <translation>{some} de {all}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{some} of {all} steps decide how long it takes.</source>
      <translation>{some} de {all} pasos deciden cuánto dura.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{time} from {request} to {delivered}.</source>
      <translation>{time} de {request} a {delivered}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{wait} of waiting.</source>
      <translation>{wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{work} of work, {wait} of waiting.</source>
      <translation>{work} de trabajo, {wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{work} of work. {wait} of waiting.</source>
      <translation>{work} de trabajo. {wait} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/wall.py" />
      <source>On the wall</source>
      <translation>En la pared</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Not saved</source>
      <translation>No guardado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Not yet saved</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Offline. Your work is kept here.</source>
      <translation>Sin conexión. Tu trabajo se guarda aquí.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Reconnecting</source>
      <translation>Reconectando</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/save_state.py" />
      <source>{count} change not yet saved|{count} changes not yet saved</source>
      <translation>
        <numerusform>{count} cambio sin guardar</numerusform>
        <numerusform>{count} cambios sin guardar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/painting.py" />
      <source>gone</source>
      <translation>quitado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/painting.py" />
      <source>work and the wait before it</source>
      <translation>trabajo y la espera anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/pair.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/side_by_side/pair.py" />
      <source>{sign}{count} point|{sign}{count} points</source>
      <translation>
        <numerusform>{sign}{count} punto</numerusform>
        <numerusform>{sign}{count} puntos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/view.py" />
      <source>Map after</source>
      <translation>Mapa posterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/addresses.py" />
      <source>Only this computer ({host})</source>
      <translation>Solo este ordenador ({host})</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Others join from their own computers and edit this map with you, live.</source>
      <translation>Los demás se unen desde su ordenador y editan este mapa contigo, en vivo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Share this workbook</source>
      <translation>Compartir este libro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Start the session</source>
      <translation>Empezar la sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Your colour, where nobody has it yet</source>
      <translation>Tu color, si nadie lo tiene aún</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Your name, as the others see it</source>
      <translation>Tu nombre, como lo ven los demás</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Facilitators are invited by link only: a code that is called out is for anybody.</source>
      <translation>A moderar se invita solo con enlace: un código dicho en voz alta es para cualquiera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>New code</source>
      <translation>Código nuevo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>This code has ended.</source>
      <translation>Este código ha caducado.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>To call out in the room: choose Session, Join, and type the code.</source>
      <translation>Para decirlo en la sala: elige Sesión, Unirse y escribe el código.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>works for {count} minute|works for {count} minutes</source>
      <translation>
        <numerusform>sirve {count} minuto</numerusform>
        <numerusform>sirve {count} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The host can't be reached. Your work is kept here.</source>
      <translation>No se alcanza al anfitrión. Tu trabajo se guarda aquí.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The host is back.</source>
      <translation>El anfitrión ha vuelto.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The session goes on: somebody else hosts it now.</source>
      <translation>La sesión sigue: ahora la aloja otra persona.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>You host the session now. The others find it by themselves.</source>
      <translation>Ahora la sesión está en tu equipo. Los demás la encuentran por sí solos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/colour_dots.py" />
      <source>Your colour</source>
      <translation>Tu color</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/colour_dots.py" />
      <source>{number} of {all}</source>
      <translation>{number} de {all}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} changed {count} thing that was yours.|{who} changed {count} things that were yours.</source>
      <translation>
        <numerusform>{who} cambió {count} cosa suya.</numerusform>
        <numerusform>{who} cambió {count} cosas suyas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} changed {field} of {name} after you.</source>
      <translation>{who} cambió después de ti en {name}: {field}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} deleted {name}, which you were editing, and {count} more.|{who} deleted {name}, which you were editing, and {count} more.</source>
      <translation>
        <numerusform>{who} borró {name}, que editabas, y {count} más.</numerusform>
        <numerusform>{who} borró {name}, que editabas, y {count} más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} deleted {name}, which you were editing.</source>
      <translation>{who} borró {name}, que editabas.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} moved {name} after you.</source>
      <translation>{who} movió {name} después de ti.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set %C&amp;A to {theirs}. You had {mine}.</source>
      <translation>{who} puso %C&amp;A en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the inventory to {theirs}. You had {mine}.</source>
      <translation>{who} puso el inventario en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the name to {theirs}. You had {mine}.</source>
      <translation>{who} puso el nombre {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the people to {theirs}. You had {mine}.</source>
      <translation>{who} puso las personas en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the process time to {theirs}. You had {mine}.</source>
      <translation>{who} puso el tiempo de proceso en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the role to {theirs}. You had {mine}.</source>
      <translation>{who} puso el papel {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the share to {theirs}. You had {mine}.</source>
      <translation>{who} puso la parte en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the wait to {theirs}. You had {mine}.</source>
      <translation>{who} puso la espera en {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set {field} of {name} to {theirs}. You had {mine}.</source>
      <translation>{who} puso en {name}: {field} {theirs}. Tenías {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name} was deleted</source>
      <translation>• {name} se borró</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name} was moved</source>
      <translation>• {name} se movió</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name}: {field} {theirs}, you had {mine}</source>
      <translation>• {name}: {field} {theirs}, tenías {mine}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/followed_frame.py" />
      <source>{name} has left.</source>
      <translation>{name} ha salido.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>The facilitator</source>
      <translation>Quien modera</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>{name} asks everyone to come.</source>
      <translation>{name} pide a todos que vengan.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>{name} brought everyone here.</source>
      <translation>{name} ha traído a todos aquí.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/hosting.py" />
      <source>the server ended without a word</source>
      <translation>el servidor terminó sin decir nada</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Invite link or code</source>
      <translation>Enlace de invitación o código</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Join a session</source>
      <translation>Unirse a una sesión</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Joining…</source>
      <translation>Entrando…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Now choose the session nearby, or type the address called out.</source>
      <translation>Ahora elige la sesión cercana o escribe la dirección dicha en voz alta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Now type the code that was called out, at the top.</source>
      <translation>Ahora escribe arriba el código que se dijo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Press Join to take part in this session.</source>
      <translation>Pulsa «Unirse» para participar en esta sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>This link was on the clipboard.</source>
      <translation>Este enlace estaba en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>With a code: a session nearby</source>
      <translation>Con un código: una sesión cercana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>or the address that was called out</source>
      <translation>o la dirección que se dijo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>such as 192.168.1.20</source>
      <translation>por ejemplo 192.168.1.20</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>vsmap://… or a code such as BA DO KU</source>
      <translation>vsmap://… o un código como BA DO KU</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/joining.py" />
      <source>{host} does not answer yet. Are both computers on the same network?</source>
      <translation>{host} aún no responde. ¿Están los dos ordenadores en la misma red?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>A click on a vsmap link now opens this vsmap and asks before it joins.</source>
      <translation>Un clic en un enlace vsmap abre ahora este vsmap, que pregunta antes de unirse.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>On this system a click on a link can't open vsmap yet. Copy the link instead and choose Session, Join: it is recognised there.</source>
      <translation>En este sistema un clic en un enlace aún no puede abrir vsmap. Copia el enlace y elige Sesión, Unirse: allí se reconoce.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>{place} can't be written: {why}</source>
      <translation>No se puede escribir {place}: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>{place} was written. This desktop has no xdg-mime to choose it; when a link asks what to open it with, choose vsmap.</source>
      <translation>Se escribió {place}. A este escritorio le falta xdg-mime para elegirlo; cuando un enlace pregunte con qué abrirlo, elige vsmap.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>A session without a name</source>
      <translation>Una sesión sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>Looking for sessions on this network…</source>
      <translation>Buscando sesiones en esta red…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>Sessions nearby</source>
      <translation>Sesiones cercanas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>Show file</source>
      <translation>Mostrar el archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a facilitator now: you edit everything and lead the session.</source>
      <translation>Ahora moderas: editas todo y diriges la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a mapper now: you edit everything.</source>
      <translation>Ahora dibujas: editas todo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a participant now: you add steps, notes and comments, and change your own.</source>
      <translation>Ahora participas: añades pasos, notas y comentarios, y cambias los tuyos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a viewer now: you see everything and follow others.</source>
      <translation>Ahora observas: ves todo y sigues a otros.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>Your edits are kept in {file}.</source>
      <translation>Tus cambios se guardan en {file}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>{one} and others</source>
      <translation>{one} y otros</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>{one} and {other}</source>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/oneself.py" />
      <source>Guest</source>
      <translation>Invitado</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/others_here.py" />
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>Remove</source>
      <translation>Sacar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>Remove {name} from the session?</source>
      <translation>¿Sacar a {name} de la sesión?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>They can't come back with this invite. What they did stays.</source>
      <translation>Con esta invitación no se vuelve. Lo hecho queda.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a facilitator: you edit everything and lead the session.</source>
      <translation>Moderas: editas todo y diriges la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a mapper: you edit everything.</source>
      <translation>Dibujas: editas todo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a participant: you add steps, notes and comments, and change your own.</source>
      <translation>Participas: añades pasos, notas y comentarios, y cambias los tuyos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a viewer: you see everything and follow others.</source>
      <translation>Observas: ves todo y sigues a otros.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>a note</source>
      <translation>una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>types in {name}</source>
      <translation>escribe en {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>Participants change only what they created themselves.</source>
      <translation>Los participantes solo cambian lo que ellos mismos crearon.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>This map is locked. Only facilitators edit it.</source>
      <translation>Este mapa está bloqueado. Solo quien modera lo edita.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>You are a viewer here; ask the facilitator to let you edit.</source>
      <translation>Aquí solo observas; pide a quien modera que te deje editar.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/places.py" />
      <source>Type the address the host reads out, such as 192.168.1.20</source>
      <translation>Escribe la dirección que dice el anfitrión, por ejemplo 192.168.1.20</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/qr_picture.py" />
      <source>QR code of the invite link</source>
      <translation>Código QR del enlace de invitación</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 hour</source>
      <translation>1 hora</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 week</source>
      <translation>1 semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>4 hours</source>
      <translation>4 horas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>8 hours</source>
      <translation>8 horas</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Adds steps, notes and comments, and changes only their own.</source>
      <translation>Añade pasos, notas y comentarios, y cambia solo los suyos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Edits the whole map with you, and can carry on hosting.</source>
      <translation>Edita todo el mapa contigo y puede seguir alojando la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite as</source>
      <translation>Invitar como</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite lasts</source>
      <translation>La invitación dura</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite link</source>
      <translation>Enlace de invitación</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Leads with you: locks maps, gives roles, ends the session.</source>
      <translation>Dirige contigo: bloquea mapas, da papeles, termina la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Sees everything and can be seen, and changes nothing.</source>
      <translation>Lo ve todo, se le ve y no cambia nada.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is on. Nobody else is here yet.</source>
      <translation>La sesión está en marcha. Aún no hay nadie más.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is on. {count} other person is here.|The session is on. {count} other people are here.</source>
      <translation>
        <numerusform>La sesión está en marcha. Hay {count} persona más.</numerusform>
        <numerusform>La sesión está en marcha. Hay {count} personas más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is starting…</source>
      <translation>La sesión empieza…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>This computer is reached at</source>
      <translation>Este ordenador está en</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Withdraw this invite</source>
      <translation>Retirar la invitación</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/shared_history.py" />
      <source>Only those who edit the map can do that.</source>
      <translation>Solo pueden hacerlo quienes editan el mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/sharing.py" />
      <source>The session can't be hosted: {why}</source>
      <translation>No se puede alojar la sesión: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A flow</source>
      <translation>Un flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A map</source>
      <translation>Un mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A next action</source>
      <translation>Una próxima acción</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A note</source>
      <translation>Una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A step</source>
      <translation>Un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>The workbook</source>
      <translation>El libro</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{name} was moved</source>
      <translation>Se movió {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{name}: {field} changed</source>
      <translation>{name}: {field} cambió</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{source} now leads to {target}</source>
      <translation>{source} ahora lleva a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>%C&amp;A of {name} is {value}</source>
      <translation>%C&amp;A de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>A note was added</source>
      <translation>Se añadió una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>A note was deleted</source>
      <translation>Se eliminó una nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Batch of {name} is {value}</source>
      <translation>El lote de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Changeover of {name} is {value}</source>
      <translation>El cambio de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Cycle time of {name} is {value}</source>
      <translation>El tiempo de ciclo de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Inventory from {source} to {target} is {value}</source>
      <translation>El inventario de {source} a {target} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Lead time of {name} is {value}</source>
      <translation>El tiempo de entrega de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>People at {name}: {value}</source>
      <translation>Personas en {name}: {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Process time of {name} is {value}</source>
      <translation>El tiempo de proceso de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Role of {name} is {role}</source>
      <translation>El rol de {name} es {role}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Share from {source} to {target} is {value}</source>
      <translation>La proporción de {source} a {target} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Uptime of {name} is {value}</source>
      <translation>La disponibilidad de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Value added of {name} is {value}</source>
      <translation>El valor añadido de {name} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Wait from {source} to {target} is {value}</source>
      <translation>La espera de {source} a {target} es {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>{before} is now {name}</source>
      <translation>{before} ahora es {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/window.py" />
      <source>Join a session…</source>
      <translation>Unirse a una sesión…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/window.py" />
      <source>Type a name. Tab adds the next step, Enter one beside it.
Type a time: 3 d, 2-4 h, ~1 w or ?
Ctrl K finds everything.</source>
      <translation>Escribe un nombre. Tab añade el paso siguiente, Intro uno al lado.
Escribe un tiempo: 3 d, 2-4 h, ~1 w o ?
Ctrl K lo encuentra todo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Comment: {words}</source>
      <translation>Comentario: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Handed on by {way}</source>
      <translation>Se entrega por {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Hotspot: {share} of total time</source>
      <translation>Punto crítico: {share} del tiempo total</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Information {way}</source>
      <translation>Información {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Kaizen burst: {words}</source>
      <translation>Ráfaga kaizen: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Lead time {time}</source>
      <translation>Tiempo de entrega {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Map {name}</source>
      <translation>Mapa {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Note: {words}</source>
      <translation>Nota: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>People {number}</source>
      <translation>Personas {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Picture: {words}</source>
      <translation>Imagen: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Process time {time}</source>
      <translation>Tiempo de proceso {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Rework {way}</source>
      <translation>Retrabajo {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Role {role}</source>
      <translation>Rol {role}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Stands for the map {name}</source>
      <translation>Representa el mapa {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Step without a name</source>
      <translation>Paso sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Tool {tool}</source>
      <translation>Herramienta {tool}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before {name}</source>
      <translation>Espera antes de {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before {time}</source>
      <translation>Espera anterior {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before, from {source}: {time}</source>
      <translation>Espera anterior, desde {source}: {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>from {source} to {target}</source>
      <translation>de {source} a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>no name</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>on {what}</source>
      <translation>en {what}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>resolved</source>
      <translation>resuelto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{count} steps in one box</source>
      <translation>
        <numerusform>{count} paso en una caja</numerusform>
        <numerusform>{count} pasos en una caja</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, step {number} of {total}</source>
      <translation>{name}, paso {number} de {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, where the stream begins</source>
      <translation>{name}, donde empieza el flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, where the stream ends</source>
      <translation>{name}, donde termina el flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{part} of {name}</source>
      <translation>{part} de {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{part} {flow}</source>
      <translation>{part} {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{share} complete and accurate</source>
      <translation>{share} completo y correcto</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{share} of the items</source>
      <translation>{share} de los elementos</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, no wait</source>
      <translation>{way}, sin espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, wait not known yet</source>
      <translation>{way}, espera aún desconocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, waits {time}</source>
      <translation>{way}, espera {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, {pieces} pieces waiting</source>
      <translation>{way}, {pieces} piezas en espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/cli/serve.py" />
      <source>No sessions are kept there.</source>
      <translation>Allí no se guarda ninguna sesión.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/cli/serve.py" />
      <source>{count} is not whole|{count} are not whole</source>
      <translation>
        <numerusform>{count} no está en buen estado</numerusform>
        <numerusform>{count} no están en buen estado</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>it is not a .vsmap archive</source>
      <translation>no es un archivo .vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>its end is missing</source>
      <translation>le falta el final</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{map} was changed by another program; the shared document counts</source>
      <translation>{map} fue cambiado por otro programa; vale el documento compartido</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{meta} is damaged</source>
      <translation>{meta} está dañado</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is damaged (packed in a way vsmap does not use)</source>
      <translation>{name} está dañado (empaquetado de un modo que vsmap no usa)</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is damaged ({error})</source>
      <translation>{name} está dañado ({error})</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is missing</source>
      <translation>falta {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is too large</source>
      <translation>{name} es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: made by a later vsmap (form {form}); update vsmap, the file was not changed</source>
      <translation>{name}: hecho por un vsmap posterior (forma {form}); actualiza vsmap, el archivo no se ha cambiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: neither the map nor its history can be read; open another copy</source>
      <translation>{name}: no se puede leer ni el mapa ni su historia; abre otra copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: this file can't be read: {reason}; open another copy</source>
      <translation>{name}: este archivo no se puede leer: {reason}; abre otra copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: this file is empty; open another copy</source>
      <translation>{name}: este archivo está vacío; abre otra copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: what is packed in it is too large (at most {limit} MB are taken)</source>
      <translation>{name}: lo empaquetado es demasiado grande (se admiten como máximo {limit} MB)</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>Import as another map</source>
      <translation>Importar como otro mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>somebody else has saved it meanwhile; both are kept together</source>
      <translation>otra persona lo ha guardado entretanto; se conservan ambos juntos</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>what was there, a copy of the same workbook, is merged too</source>
      <translation>lo que había, una copia del mismo libro, se ha unido también</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{name}: its history does not say which workbook it is of</source>
      <translation>{name}: su historia no dice de qué libro es</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{name}: its history is damaged; the map opened from its readable copy and begins a new history, so it can't be merged with other copies any more</source>
      <translation>{name}: su historia está dañada; el mapa se abrió de su copia legible y empieza una historia nueva, así que ya no se puede unir con otras copias</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{one} and {other} do not share a history, so they can't be merged; open one and import the other as another map</source>
      <translation>{one} y {other} no comparten historia, así que no se pueden unir; abre uno e importa el otro como otro mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{path}: not saved: another workbook is there now; save under another name</source>
      <translation>{path}: no guardado: ahora hay otro libro ahí; guárdalo con otro nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{path}: not saved: what is there can't be read ({error}); save elsewhere</source>
      <translation>{path}: no guardado: lo que hay ahí no se puede leer ({error}); guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a client number in it is too high</source>
      <translation>un número de cliente es demasiado alto</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a clock in it is out of range</source>
      <translation>un reloj está fuera de rango</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a deletion in it is out of range</source>
      <translation>una eliminación está fuera de rango</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a number in it never ends</source>
      <translation>un número no termina nunca</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a text in it is not UTF-8</source>
      <translation>un texto no es UTF-8</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a value in it is nested more than {deepest} deep</source>
      <translation>un valor está anidado a más de {deepest} niveles</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a value in it is of no known form</source>
      <translation>un valor no tiene una forma conocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it ends too early</source>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it goes on after its end</source>
      <translation>continúa después de su final</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it holds something other than records of fields</source>
      <translation>contiene algo distinto de registros con campos</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it tells the changes of one client twice</source>
      <translation>repite los cambios de un mismo cliente</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>this update is damaged or not a map: {reason}</source>
      <translation>esta actualización está dañada o no es un mapa: {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>this update is too large ({size} bytes; at most {limit} are taken)</source>
      <translation>esta actualización es demasiado grande ({size} bytes; se admiten como máximo {limit})</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>no journal</source>
      <translation>sin diario</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>not kept in the journal</source>
      <translation>no conservado en el diario</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: another window keeps this journal; close it first</source>
      <translation>{path}: otra ventana lleva este diario; ciérrala antes</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: this is not a vsmap journal; move it away</source>
      <translation>{path}: esto no es un diario de vsmap; muévelo a otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: written by a later vsmap; update vsmap, it was not changed</source>
      <translation>{path}: escrito por un vsmap posterior; actualiza vsmap, no se ha cambiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/mirror.py" />
      <source>{address}: {bad_fields} can't be read and was left out</source>
      <translation>{address}: {bad_fields} no se puede leer y se ha omitido</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/records.py" />
      <source>{value} is not a number a map can hold; write one up to {most}</source>
      <translation>{value} no es un número que quepa en un mapa; escribe uno hasta {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/recovery.py" />
      <source>its end was damaged: {set_aside}</source>
      <translation>el final estaba dañado: {set_aside}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/restoring.py" />
      <source>Restore {name}</source>
      <translation>Restaurar {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/restoring.py" />
      <source>earlier version</source>
      <translation>versión anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/shadow.py" />
      <source>this update is damaged; ask for the whole document again</source>
      <translation>esta actualización está dañada; pide de nuevo el documento entero</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/shared_map.py" />
      <source>an edit is still open; finish it first</source>
      <translation>un cambio sigue abierto; termínalo antes</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>"{id}" is the id of an end; give the step another</source>
      <translation>«{id}» es el identificador de un extremo; da otro al paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>this map is no longer there; somebody has deleted it</source>
      <translation>este mapa ya no existe; alguien lo ha eliminado</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>{unknown} can't be set here</source>
      <translation>{unknown} no se puede fijar aquí</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>an action</source>
      <translation>una acción</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>collapsed steps</source>
      <translation>pasos contraídos</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has changed it since</source>
      <translation>alguien lo ha cambiado desde entonces</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has connected to it since, so it stays</source>
      <translation>alguien lo ha conectado desde entonces, así que se queda</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has deleted it</source>
      <translation>alguien lo ha eliminado</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has edited it since, so it stays</source>
      <translation>alguien lo ha editado desde entonces, así que se queda</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>the flow from {source} to {target}</source>
      <translation>el flujo de {source} a {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>the map {name}</source>
      <translation>el mapa {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>{record}: somebody has deleted it too</source>
      <translation>{record}: alguien lo ha eliminado también</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/versions.py" />
      <source>version {number}</source>
      <translation>versión {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/writes.py" />
      <source>{id} can't be the id of a record; give it a plain one</source>
      <translation>{id} no puede ser un identificador; da uno sencillo</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/aligned_ladder.py" />
      <source>Waiting</source>
      <translation>Espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/aligned_ladder.py" />
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a calendar day</source>
      <translation>{number} por día natural</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a calendar week</source>
      <translation>{number} por semana natural</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a day</source>
      <translation>{number} al día</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a minute</source>
      <translation>{number} por minuto</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a month</source>
      <translation>{number} al mes</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a second</source>
      <translation>{number} por segundo</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a week</source>
      <translation>{number} a la semana</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} an hour</source>
      <translation>{number} por hora</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ghost.py" />
      <source>Type the last thing that happens.</source>
      <translation>Escribe lo último que ocurre.</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/hand_over.py" />
      <source>max {number}</source>
      <translation>máx. {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>? inside</source>
      <translation>? dentro</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>{time} + ? inside</source>
      <translation>{time} + ? dentro</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>{time} inside</source>
      <translation>{time} dentro</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>Hotspot {time} of {whole}</source>
      <translation>Punto crítico {time} de {whole}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>Where the time goes, to scale</source>
      <translation>Adónde va el tiempo, a escala</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>wait {time}</source>
      <translation>espera {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>work {time}</source>
      <translation>trabajo {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_inside.py" />
      <source>{time} + ?</source>
      <translation>{time} + ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>at least {time}</source>
      <translation>al menos {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>{step} and {count} more run beside</source>
      <translation>
        <numerusform>{step} y {count} más corren al lado</numerusform>
        <numerusform>{step} y {count} más corren al lado</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>{step} runs beside</source>
      <translation>{step} corre al lado</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/lane_tasks.py" />
      <source>No tool yet</source>
      <translation>Sin herramienta aún</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/lane_tasks.py" />
      <source>{share} of lead time</source>
      <translation>{share} del tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/readings.py" />
      <source>{number} pcs</source>
      <translation>{number} pzs.</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/rework.py" />
      <source>{share} back</source>
      <translation>{share} de vuelta</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/scaled_ladder.py" />
      <source>Hotspot {part} of {whole}</source>
      <translation>Punto crítico {part} de {whole}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/shown_map.py" />
      <source>{first} … {last}</source>
      <translation>{first} … {last}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/steps.py" />
      <source>{share} C&amp;A</source>
      <translation>{share} C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>between {low} and {high}</source>
      <translation>entre {low} y {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>likely {value}</source>
      <translation>probable {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>no time at all</source>
      <translation>nada de tiempo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>not known yet</source>
      <translation>aún desconocido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} calendar week|{number} calendar weeks</source>
      <translation>
        <numerusform>{number} semana natural</numerusform>
        <numerusform>{number} semanas naturales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} minute|{number} minutes</source>
      <translation>
        <numerusform>{number} minuto</numerusform>
        <numerusform>{number} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} second|{number} seconds</source>
      <translation>
        <numerusform>{number} segundo</numerusform>
        <numerusform>{number} segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working day|{number} working days</source>
      <translation>
        <numerusform>{number} día laborable</numerusform>
        <numerusform>{number} días laborables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working hour|{number} working hours</source>
      <translation>
        <numerusform>{number} hora laborable</numerusform>
        <numerusform>{number} horas laborables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working month|{number} working months</source>
      <translation>
        <numerusform>{number} mes laborable</numerusform>
        <numerusform>{number} meses laborables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working week|{number} working weeks</source>
      <translation>
        <numerusform>{number} semana laborable</numerusform>
        <numerusform>{number} semanas laborables</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, a guess</source>
      <translation>{number}, estimado</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, measured</source>
      <translation>{number}, medido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, measured on {count} item|{number}, measured on {count} items</source>
      <translation>
        <numerusform>{number}, medido en {count} elemento</numerusform>
        <numerusform>{number}, medido en {count} elementos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{time} of work</source>
      <translation>{time} de trabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/aligning.py" />
      <source>Align</source>
      <translation>Alinear</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/aligning.py" />
      <source>Distribute</source>
      <translation>Distribuir</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/comments.py" />
      <source>Add comment</source>
      <translation>Añadir comentario</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/comments.py" />
      <source>Delete comment</source>
      <translation>Eliminar comentario</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/deletion.py" />
      <source>Every map keeps its two ends; rename them instead</source>
      <translation>Cada mapa conserva sus dos extremos; renómbralos en su lugar</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set calendar</source>
      <translation>Cambiar calendario</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set details</source>
      <translation>Cambiar datos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set next actions</source>
      <translation>Cambiar próximas acciones</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set outcome</source>
      <translation>Cambiar objetivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set title</source>
      <translation>Cambiar título</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Connect steps</source>
      <translation>Conectar pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Items never go that way at {end}; only information can</source>
      <translation>Los elementos nunca van por ahí en {end}; solo la información puede</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>One of the two steps is no longer on the map; choose another</source>
      <translation>Uno de los dos pasos ya no está en el mapa; elige otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Reroute flow</source>
      <translation>Redirigir flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Rework goes from one step back to another; choose two steps</source>
      <translation>El retrabajo va de un paso de vuelta a otro; elige dos pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set inventory</source>
      <translation>Cambiar inventario</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set rework</source>
      <translation>Cambiar retrabajo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set wait</source>
      <translation>Cambiar espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>{flow} is already connected; choose another step</source>
      <translation>{flow} ya está conectado; elige otro paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>{source} can't lead to itself; draw the flow to another step</source>
      <translation>{source} no puede llevar a sí mismo; lleva el flujo a otro paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>A lane needs a name; type the role or the tool of its steps</source>
      <translation>Un carril necesita un nombre; escribe el rol o la herramienta de sus pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Move to lane {lane}</source>
      <translation>Mover al carril {lane}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show lanes by role</source>
      <translation>Mostrar carriles por rol</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show lanes by tool</source>
      <translation>Mostrar carriles por herramienta</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show no lanes</source>
      <translation>No mostrar carriles</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Take out of its lane</source>
      <translation>Sacar de su carril</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>This box stands for steps that may have several roles; open it with Ctrl Shift G and move them</source>
      <translation>Esta caja representa pasos que pueden tener varios roles; ábrela con Ctrl Mayús G y muévelos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This flow is no longer on the map; choose another</source>
      <translation>Este flujo ya no está en el mapa; elige otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This map is no longer in the workbook; choose another tab</source>
      <translation>Este mapa ya no está en el libro; elige otra pestaña</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This step's time comes from its own map; open that with Ctrl Enter and type there</source>
      <translation>El tiempo de este paso viene de su propio mapa; ábrelo con Ctrl Intro y escribe allí</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>{step} is not a step of this map; choose a step</source>
      <translation>{step} no es un paso de este mapa; elige un paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>A map needs a name; type one</source>
      <translation>Un mapa necesita un nombre; escribe uno</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>A workbook keeps one map; add another before deleting this one</source>
      <translation>Un libro conserva un mapa; añade otro antes de eliminar este</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Alternative</source>
      <translation>Alternativa</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Current state</source>
      <translation>Estado actual</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Delivered</source>
      <translation>Entregado</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Describe map</source>
      <translation>Describir mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Future state</source>
      <translation>Estado futuro</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Move map</source>
      <translation>Mover mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Put map back</source>
      <translation>Recuperar mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Request</source>
      <translation>Solicitud</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Set demand</source>
      <translation>Cambiar demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Set state</source>
      <translation>Cambiar estado</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Use classic symbols</source>
      <translation>Usar símbolos clásicos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Use simple boxes</source>
      <translation>Usar cajas simples</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Add kaizen burst</source>
      <translation>Añadir ráfaga kaizen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Add note</source>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Attach</source>
      <translation>Adjuntar</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>This note is no longer on the map; add another</source>
      <translation>Esta nota ya no está en el mapa; añade otra</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Write note</source>
      <translation>Escribir nota</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/pasting.py" />
      <source>Wait before: {wait}</source>
      <translation>Espera anterior: {wait}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Add picture</source>
      <translation>Añadir imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Name picture</source>
      <translation>Nombrar imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Resize picture</source>
      <translation>Cambiar tamaño de imagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>This picture is no longer on the map; add another</source>
      <translation>Esta imagen ya no está en el mapa; añade otra</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/placing.py" />
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/relocating.py" />
      <source>Move into flow</source>
      <translation>Mover al flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/relocating.py" />
      <source>The step stands at this flow already; choose another flow</source>
      <translation>El paso ya está en este flujo; elige otro flujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Open all steps</source>
      <translation>Abrir todos los pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Open steps</source>
      <translation>Abrir pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Rename step</source>
      <translation>Renombrar paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Somebody has deleted it meanwhile; choose another</source>
      <translation>Alguien lo ha eliminado entretanto; elige otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>There is no collapsed box among them; select one</source>
      <translation>No hay ninguna caja contraída entre ellos; selecciona una</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>This box stands for several steps; open it with Ctrl Shift G and type into one of them</source>
      <translation>Esta caja representa varios pasos; ábrela con Ctrl Mayús G y escribe en uno de ellos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set WIP limit</source>
      <translation>Cambiar límite WIP</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set batch</source>
      <translation>Cambiar lote</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set changeover</source>
      <translation>Cambiar tiempo de cambio</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set cycle time</source>
      <translation>Cambiar tiempo de ciclo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set hand-over</source>
      <translation>Cambiar entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set kind</source>
      <translation>Cambiar tipo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set label</source>
      <translation>Cambiar etiqueta</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set lead time</source>
      <translation>Cambiar tiempo de entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set notes</source>
      <translation>Cambiar notas</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set people</source>
      <translation>Cambiar personas</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set process time</source>
      <translation>Cambiar tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set role</source>
      <translation>Cambiar rol</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set share</source>
      <translation>Cambiar proporción</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set sub-stream</source>
      <translation>Cambiar subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set tool</source>
      <translation>Cambiar herramienta</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set uptime</source>
      <translation>Cambiar disponibilidad</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set value-added</source>
      <translation>Cambiar valor añadido</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>A step can be inserted into a forward flow between two other steps</source>
      <translation>Un paso se puede insertar en un flujo hacia adelante entre otros dos pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Add parallel step</source>
      <translation>Añadir paso paralelo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Add step</source>
      <translation>Añadir paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Connect the step first; nothing runs beside a step that stands alone</source>
      <translation>Conecta antes el paso; nada corre al lado de un paso suelto</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Insert step</source>
      <translation>Insertar paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Rename end</source>
      <translation>Renombrar extremo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>Link sub-stream</source>
      <translation>Vincular subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>Make sub-stream</source>
      <translation>Crear subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>{map} leads back to this map, so it can't stand behind one of its steps; choose another map</source>
      <translation>{map} lleva de vuelta a este mapa, así que no puede estar detrás de uno de sus pasos; elige otro mapa</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>{step} already opens a sub-stream</source>
      <translation>{step} ya abre un subflujo</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/fields.py" />
      <source>Nothing can be typed there; choose a name or a number</source>
      <translation>Ahí no se puede escribir nada; elige un nombre o un número</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/typing.py" />
      <source>Somebody has deleted it meanwhile; nothing was written</source>
      <translation>Alguien lo ha eliminado entretanto; no se ha escrito nada</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/workplace.py" />
      <source>{name} wrote this; answer beside it</source>
      <translation>{name} escribió esto; responde al lado</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{lead_time}" is below the {name} {part}, which it contains; write {part} or more, or immediate</source>
      <translation>«{lead_time}» es menor que: {name} {part}, que contiene; escribe {part} o más, o immediate</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{lead_time}" leaves a wait of {within}, but wait_before says "{wait_before}"; leave one of the two blank</source>
      <translation>«{lead_time}» deja una espera de {within}, pero wait_before dice «{wait_before}»; deja uno de los dos en blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{pieces}" pieces at this demand wait another time than {wait}; leave one of the two blank</source>
      <translation>«{pieces}» piezas con esta demanda esperan otro tiempo que {wait}; deja uno de los dos en blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>add demand=920/d to the first line (# vsmap: ...), or write the wait</source>
      <translation>añade demand=920/d a la primera línea (# vsmap: ...), o escribe la espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>lead_time says it already; leave one of the two blank</source>
      <translation>lead_time ya lo dice; deja uno de los dos en blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>pieces become a wait by the demand; {remedy}</source>
      <translation>las piezas se vuelven espera por la demanda; {remedy}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>process time</source>
      <translation>tiempo de proceso</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>wait</source>
      <translation>espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" holds a comma, which separates the cells here</source>
      <translation>«{text}» contiene una coma, que aquí separa las celdas</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" is too large</source>
      <translation>«{text}» es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" may be thousands or a fraction</source>
      <translation>«{text}» pueden ser miles o una fracción</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>7000 without a sign between the digits</source>
      <translation>7000 sin signo entre las cifras</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}, column {name}: "{word}" is not a unit; write s, min, h, d, w or mo</source>
      <translation>línea {line}, columna {name}: «{word}» no es una unidad; escribe s, min, h, d, w o mo</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}: the columns "{written}" and "{heading_written}" both mean {value}; keep one of them</source>
      <translation>línea {line}: las columnas «{written}» y «{heading_written}» significan ambas {value}; conserva una</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}: there is no step column; give the names a column called step</source>
      <translation>línea {line}: no hay columna step; pon los nombres en una columna llamada step</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>date and version</source>
      <translation>fecha y versión</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>lanes</source>
      <translation>carriles</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>positions on the sheet</source>
      <translation>posiciones en la hoja</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>shipments</source>
      <translation>envíos</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the control box "{name}"</source>
      <translation>la caja de control «{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the sub-stream of "{name}"</source>
      <translation>el subflujo de «{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the target outcome</source>
      <translation>el objetivo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} action|{count} actions</source>
      <translation>
        <numerusform>{count} acción</numerusform>
        <numerusform>{count} acciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} collapsed run|{count} collapsed runs</source>
      <translation>
        <numerusform>{count} grupo contraído</numerusform>
        <numerusform>{count} grupos contraídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} contributor|{count} contributors</source>
      <translation>
        <numerusform>{count} participante</numerusform>
        <numerusform>{count} participantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} estimate|{count} estimates</source>
      <translation>
        <numerusform>{count} estimación</numerusform>
        <numerusform>{count} estimaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} information flow|{count} information flows</source>
      <translation>
        <numerusform>{count} flujo de información</numerusform>
        <numerusform>{count} flujos de información</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} label of a flow|{count} labels of a flow</source>
      <translation>
        <numerusform>{count} etiqueta de un flujo</numerusform>
        <numerusform>{count} etiquetas de un flujo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} note|{count} notes</source>
      <translation>
        <numerusform>{count} nota</numerusform>
        <numerusform>{count} notas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} other map|{count} other maps</source>
      <translation>
        <numerusform>{count} otro mapa</numerusform>
        <numerusform>{count} otros mapas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} photo|{count} photos</source>
      <translation>
        <numerusform>{count} foto</numerusform>
        <numerusform>{count} fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} pull or FIFO hand-over|{count} pull or FIFO hand-overs</source>
      <translation>
        <numerusform>{count} entrega pull o FIFO</numerusform>
        <numerusform>{count} entregas pull o FIFO</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>"{name}" in the first line means nothing to vsmap and was left out</source>
      <translation>«{name}» en la primera línea no significa nada para vsmap y se ha omitido</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>"{name}" stands in line {first} already; give each step a name of its own</source>
      <translation>«{name}» ya está en la línea {first}; da a cada paso su propio nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>the column "{name}" means nothing to vsmap and was left out</source>
      <translation>la columna «{name}» no significa nada para vsmap y se ha omitido</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>this row has no name; name the step</source>
      <translation>esta fila no tiene nombre; nombra el paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>{name}: the table has no steps; add a row for each step</source>
      <translation>{name}: la tabla no tiene pasos; añade una fila por cada paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_writing.py" />
      <source>the map "{name}" has no steps yet; a table needs at least one</source>
      <translation>el mapa «{name}» aún no tiene pasos; una tabla necesita al menos uno</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>Not read as a number; it stays in the notes of its step:</source>
      <translation>No se ha leído como número; queda en las notas de su paso:</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>This text has {lines} lines; a map takes at most {most} at once. Copy fewer of them</source>
      <translation>Este texto tiene {lines} líneas; un mapa admite como máximo {most} a la vez. Copia menos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>y {count} más</numerusform>
        <numerusform>y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>the pasted table</source>
      <translation>la tabla pegada</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>what was copied</source>
      <translation>lo copiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>{step}: “{text}”</source>
      <translation>{step}: «{text}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>a JSON map</source>
      <translation>un mapa JSON</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>a table of steps</source>
      <translation>una tabla de pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>the other {value} pages: a PNG shows one; export a PDF for all</source>
      <translation>las otras {value} páginas: un PNG muestra una; exporta un PDF para todas</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>there is no {name} "{wanted}"; choose {kind}</source>
      <translation>no hay {name} «{wanted}»; elige {kind}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>this workbook holds no map; add one first</source>
      <translation>este libro no contiene ningún mapa; añade antes uno</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: no suffix says what kind of file this is; add {listed}</source>
      <translation>{path}: ninguna extensión dice qué tipo de archivo es; añade {listed}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: vsmap can't read {suffix} files; it can read {listed}</source>
      <translation>{path}: vsmap no puede leer archivos {suffix}; puede leer {listed}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: vsmap can't write {suffix} files; it can write {listed}</source>
      <translation>{path}: vsmap no puede escribir archivos {suffix}; puede escribir {listed}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{these} and {that}</source>
      <translation>{these} y {that}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{these} or {that}</source>
      <translation>{these} o {that}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>"after" belongs to rework; put this wait on the next row</source>
      <translation>«after» es de retrabajo; pon esta espera en la fila siguiente</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>rework goes back to a step; end is none</source>
      <translation>el retrabajo vuelve a un paso; end no lo es</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>there is no step {name}; write the name of another row</source>
      <translation>no hay ningún paso {name}; escribe el nombre de otra fila</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{part} breaks off; write B=0.8 or B=0.2 after 3 d</source>
      <translation>{part} queda a medias; escribe B=0.8 o B=0.2 after 3 d</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{part} is named twice; name it once</source>
      <translation>{part} se nombra dos veces; nómbralo una vez</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{reason} or end</source>
      <translation>{reason} o end</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/step_rows.py" />
      <source>"{column}" is none at all; write more, or leave it blank</source>
      <translation>«{column}» no es nada; escribe más o déjalo en blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/step_rows.py" />
      <source>the row end holds only a wait before Delivered; leave this blank</source>
      <translation>la fila end solo contiene una espera antes de la entrega; deja esto en blanco</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/svg.py" />
      <source>The longest way: {steps}.</source>
      <translation>El camino más largo: {steps}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/svg.py" />
      <source>Value stream map with {count} step; lead time {time}.|Value stream map with {count} steps; lead time {time}.</source>
      <translation>
        <numerusform>Mapa de flujo de valor con {count} paso; tiempo de entrega {time}.</numerusform>
        <numerusform>Mapa de flujo de valor con {count} pasos; tiempo de entrega {time}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/svg.py" />
      <source>{step} and the waits beside it take {share} of it.</source>
      <translation>{step} y las esperas a su lado toman {share} de él.</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_flows.py" />
      <source>line {line}: only rework leads to "{name}", so its wait before counts nowhere; write it in rework_to, as in Dev=0.2 after 3 d</source>
      <translation>línea {line}: solo el retrabajo lleva a «{name}», así que su espera anterior no cuenta; escríbela en rework_to, como en Dev=0.2 after 3 d</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>Step {number}</source>
      <translation>Paso {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>before "{name}"</source>
      <translation>antes de «{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>before Delivered</source>
      <translation>antes de la entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>from "{source}" to "{target}"</source>
      <translation>de «{source}» a «{target}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>no demand is given</source>
      <translation>no se indica demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that "{step}" leads nowhere; the table ends there</source>
      <translation>que «{step}» no lleva a ninguna parte; la tabla termina ahí</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that nobody was asked for the wait before Delivered</source>
      <translation>que a nadie se le preguntó por la espera antes de la entrega</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that nothing leads from Request to "{name}"</source>
      <translation>que nada lleva de la solicitud a «{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that {field} of "{step}" is none at all</source>
      <translation>que {field} de «{step}» no es nada</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the different waits {place}</source>
      <translation>las distintas esperas {place}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the flow from Request to "{name}"</source>
      <translation>el flujo de la solicitud a «{name}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the flow {flow}</source>
      <translation>el flujo {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the lead time of "{step}" beside its other times</source>
      <translation>el tiempo de entrega de «{step}» junto a sus otros tiempos</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the name "{name}", written as "{wanted}"</source>
      <translation>el nombre «{name}», escrito como «{wanted}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the pieces {place}, as {reason}</source>
      <translation>las piezas {place}, porque {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the second of two flows {flow}</source>
      <translation>el segundo de dos flujos {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the share of the flow {flow}</source>
      <translation>la proporción del flujo {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the wait says otherwise</source>
      <translation>la espera dice otra cosa</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>"{cell}" stands beyond the last heading; give it a heading, and quote a cell that holds a separator</source>
      <translation>«{cell}» está más allá del último encabezado; dale uno, y pon entre comillas una celda que contenga un separador</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>a quote is opened here and never closed; close it or double it</source>
      <translation>aquí se abre una comilla que nunca se cierra; ciérrala o duplícala</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}, column {column}</source>
      <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}: a table holds at most {most_rows} steps; split it up</source>
      <translation>línea {line}: una tabla admite como máximo {most_rows} pasos; divídela</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{message}, leave out those that vsmap does not know</source>
      <translation>{message}, omite las que vsmap no conoce</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{name}, line {line}: {number} columns; a table holds {most_cells}</source>
      <translation>{name}, línea {line}: {number} columnas; una tabla admite {most_cells}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{name}: the file is empty; write a header with a step column and a row a step</source>
      <translation>{name}: el archivo está vacío; escribe un encabezado con una columna step y una fila por paso</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}, line {line}: this is not UTF-8 text; save it again as "CSV UTF-8"</source>
      <translation>{name}, línea {line}: esto no es texto UTF-8; guárdalo de nuevo como «CSV UTF-8»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}, line {line}: this is not a text table but binary data; save the table as CSV and open that</source>
      <translation>{name}, línea {line}: esto no es una tabla de texto sino datos binarios; guarda la tabla como CSV y abre ese archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}: this is {encoding} text; save it again as "CSV UTF-8"</source>
      <translation>{name}: esto es texto {encoding}; guárdalo de nuevo como «CSV UTF-8»</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/templates.py" />
      <source>there is no template "{name}"; choose {known}</source>
      <translation>no hay ninguna plantilla «{name}»; elige {known}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a demand</source>
      <translation>«{text}» no es una demanda</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a kind of symbols</source>
      <translation>«{text}» no es un tipo de símbolos</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a number of {unit} above 0 and up to {most}</source>
      <translation>«{text}» no es un número de {unit} mayor que 0 y hasta {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a state</source>
      <translation>«{text}» no es un estado</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>line {line}, {name}: {error}</source>
      <translation>línea {line}, {name}: {error}</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/errors.py" />
      <source>{reason}; write {samples}</source>
      <translation>{reason}; escribe {samples}</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>a measure is written as text, such as '2-4 h'</source>
      <translation>una medida se escribe como texto, por ejemplo '2-4 h'</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>every part needs an id, a short text</source>
      <translation>cada parte necesita un identificador, un texto corto</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>two parts share the id {id}</source>
      <translation>dos partes comparten el identificador {id}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/json.py" />
      <source>(and {count} more)</source>
      <translation>
        <numerusform>(y {count} más)</numerusform>
        <numerusform>(y {count} más)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: made by a later vsmap (form {form}/{version}, this one reads up to {form}/{form_version}); update vsmap, the file was not changed</source>
      <translation>{name}: hecho por un vsmap posterior (forma {form}/{version}, este lee hasta {form}/{form_version}); actualiza vsmap, el archivo no se ha cambiado</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this JSON is not a vsmap map; "vsmap" should be "{form}/{form_version}"</source>
      <translation>{name}: este JSON no es un mapa de vsmap; «vsmap» debería ser «{form}/{form_version}»</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this JSON is not a vsmap map; it should begin with an object</source>
      <translation>{name}: este JSON no es un mapa de vsmap; debería empezar con un objeto</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this is not JSON ({error}); open the original or another copy</source>
      <translation>{name}: esto no es JSON ({error}); abre el original u otra copia</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/lead_times.py" />
      <source>Lead time {lead_time} is below process time {process_time}; lead time contains the work, so make it at least as long</source>
      <translation>El tiempo de entrega {lead_time} es menor que el tiempo de proceso {process_time}; contiene el trabajo, así que hazlo al menos igual de largo</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is a range, not one duration</source>
      <translation>«{text}» es un rango, no una duración</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is marked as a guess and as measured</source>
      <translation>«{text}» está marcado como estimado y como medido</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a duration</source>
      <translation>«{text}» no es una duración</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a number</source>
      <translation>«{text}» no es un número</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a percentage</source>
      <translation>«{text}» no es un porcentaje</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is outside 0-100 %</source>
      <translation>«{text}» está fuera de 0-100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" needs a unit</source>
      <translation>«{text}» necesita una unidad</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" runs from high to low</source>
      <translation>«{text}» va de mayor a menor</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/resource_files.py" />
      <source>this installation of vsmap lacks {parts}; install it again</source>
      <translation>a esta instalación de vsmap le falta {parts}; instálalo de nuevo</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>calendar day, calendar days, cd</source>
      <translation>día natural, días naturales, dia natural, dias naturales, cd</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>calendar week, calendar weeks, cw</source>
      <translation>semana natural, semanas naturales, cw</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>day, days, working day, working days, d</source>
      <translation>día, días, dia, dias, día laborable, días laborables, d</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>hour, hours, hr, hrs, h</source>
      <translation>hora, horas, hora laborable, horas laborables, h</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>minute, minutes, min, mins, m</source>
      <translation>minuto, minutos, min, m</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>month, months, mo</source>
      <translation>mes, meses, mo</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>second, seconds, sec, secs, s</source>
      <translation>segundo, segundos, seg, s</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>unknown, not known, tbd</source>
      <translation>desconocido, desconocida, no se sabe</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>week, weeks, working week, working weeks, wk, wks, w</source>
      <translation>semana, semanas, sem, semana laborable, semanas laborables, w</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>a .vsmap file</source>
      <translation>un archivo .vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>not opened</source>
      <translation>no abierto</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>not saved</source>
      <translation>no guardado</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>part of this path is a file; choose a folder</source>
      <translation>parte de esta ruta es un archivo; elige una carpeta</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the disk is full; make room and save again, or save elsewhere</source>
      <translation>el disco está lleno; haz sitio y guarda de nuevo, o guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the file grows larger than this disk or account allows; save elsewhere</source>
      <translation>el archivo crece más de lo que permite este disco o cuenta; guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the name is too long; choose a shorter one</source>
      <translation>el nombre es demasiado largo; elige uno más corto</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>there is no such file or folder; check the name</source>
      <translation>no existe ese archivo o carpeta; comprueba el nombre</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>this disk can only be read; save elsewhere</source>
      <translation>este disco solo se puede leer; guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>this is a folder; name a file</source>
      <translation>esto es una carpeta; nombra un archivo</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>you may not write there; save elsewhere</source>
      <translation>ahí no se puede escribir; guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>your share of the disk is full; make room and save again, or save elsewhere</source>
      <translation>tu parte del disco está llena; haz sitio y guarda de nuevo, o guarda en otro sitio</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: not saved: this is no ordinary file; name another</source>
      <translation>{path}: no guardado: no es un archivo corriente; nombra otro</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: this is not a file; name {kind}</source>
      <translation>{path}: esto no es un archivo; nombra {kind}</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: too large; {kind} holds at most {limit} MB</source>
      <translation>{path}: demasiado grande; {kind} admite como máximo {limit} MB</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{reason}; try another place</source>
      <translation>{reason}; prueba en otro sitio</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/wording.py" />
      <source>{number} calendar day|{number} calendar days</source>
      <translation>
        <numerusform>{number} día natural</numerusform>
        <numerusform>{number} días naturales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/wording.py" />
      <source>{number} calendar week|{number} calendar weeks</source>
      <translation>
        <numerusform>{number} semana natural</numerusform>
        <numerusform>{number} semanas naturales</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Assumptions and unknowns</source>
      <translation>Supuestos e incógnitas</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Every step</source>
      <translation>Todos los pasos</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>How the figures are worked out</source>
      <translation>Cómo se calculan las cifras</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Splits, joins, returns and what waits there</source>
      <translation>Divisiones, uniones, vueltas y lo que espera ahí</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>The lead time of {lead_time} is {days} calendar days from request to delivery.</source>
      <translation>El tiempo de entrega de {lead_time} son {days} días naturales de la solicitud a la entrega.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>This map has no steps yet.</source>
      <translation>Este mapa aún no tiene pasos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>What nobody knows counts as nothing in the figures and leaves their upper bound open. A range without a likely value counts with its middle. Where branches run side by side the longest one counts; where one of several is taken, each counts by its share.</source>
      <translation>Lo que nadie sabe cuenta como nada en las cifras y deja abierto su límite superior. Un rango sin valor probable cuenta por su punto medio. Donde corren ramas en paralelo cuenta la más larga; donde se toma una de varias, cada una cuenta según su proporción.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Worked out as</source>
      <translation>Calculado como</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>appendix</source>
      <translation>anexo</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>at most {high}</source>
      <translation>como máximo {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>{calendar}. A month is 52/12 weeks. Times are working times; calendar days (cd) and weeks (cw) are turned into them.</source>
      <translation>{calendar}. Un mes son 52/12 semanas. Los tiempos son tiempos de trabajo; los días (cd) y semanas (cw) naturales se convierten en ellos.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>~ and dots: a guess. A line with n: measured, on so many items. A line with two ends: a range, the dot is the likely value. ?: nobody knows yet. Plain: agreed.</source>
      <translation>~ y puntos: estimado. Una línea con n: medido, en tantos elementos. Una línea con dos extremos: un rango, el punto es el valor probable. ?: nadie lo sabe aún. Liso: acordado.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>%C&amp;A not known</source>
      <translation>%C&amp;A desconocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>FIFO, at most {number}</source>
      <translation>FIFO, como máximo {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Pieces waiting</source>
      <translation>Piezas en espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Process time guessed</source>
      <translation>Tiempo de proceso estimado</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Process time not known</source>
      <translation>Tiempo de proceso desconocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Tool: {tool}</source>
      <translation>Herramienta: {tool}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Wait guessed</source>
      <translation>Espera estimada</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Wait not known</source>
      <translation>Espera desconocida</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>before {step}</source>
      <translation>antes de {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>between {source} and {target}</source>
      <translation>entre {source} y {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>measured</source>
      <translation>medido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>eight</source>
      <translation>ocho</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>eleven</source>
      <translation>once</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>five</source>
      <translation>cinco</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>four</source>
      <translation>cuatro</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>nine</source>
      <translation>nueve</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>one</source>
      <translation>1</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>seven</source>
      <translation>siete</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>six</source>
      <translation>seis</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>ten</source>
      <translation>diez</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>three</source>
      <translation>tres</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>twelve</source>
      <translation>doce</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>two</source>
      <translation>dos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} day|{number} days</source>
      <translation>
        <numerusform>{number} día</numerusform>
        <numerusform>{number} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} hour|{number} hours</source>
      <translation>
        <numerusform>{number} hora</numerusform>
        <numerusform>{number} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} minute|{number} minutes</source>
      <translation>
        <numerusform>{number} minuto</numerusform>
        <numerusform>{number} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} second|{number} seconds</source>
      <translation>
        <numerusform>{number} segundo</numerusform>
        <numerusform>{number} segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} week|{number} weeks</source>
      <translation>
        <numerusform>{number} semana</numerusform>
        <numerusform>{number} semanas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/full.py" />
      <source>The whole map</source>
      <translation>El mapa entero</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Add the last thing that happens, then work backwards to the request.</source>
      <translation>Añade lo último que ocurre y luego trabaja hacia atrás hasta la solicitud.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>At least {time}; {unknown}</source>
      <translation>Al menos {time}; {unknown}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Every number known so far is zero.</source>
      <translation>Todos los números conocidos hasta ahora son cero.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>From {before} to {after}.</source>
      <translation>Antes {before}, después {after}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>No times are known yet.</source>
      <translation>Aún no se conoce ningún tiempo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nobody has said yet how long the work takes; the item waits {waits}.</source>
      <translation>Nadie ha dicho aún cuánto dura el trabajo; la espera es de {waits}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nothing is on this map yet.</source>
      <translation>Aún no hay nada en este mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nothing on this map takes any time.</source>
      <translation>Nada en este mapa lleva tiempo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>So far known: {work} of work and {waits} of waiting.</source>
      <translation>Hasta ahora se conoce: {work} de trabajo y {waits} de espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Work takes {work}. For the other {rest} the item waits.</source>
      <translation>El trabajo dura {work}. El resto ({rest}) es espera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Work takes {work}. Nothing waits.</source>
      <translation>El trabajo dura {work}. Nada espera.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{count} number is not known yet.|{count} numbers are not known yet.</source>
      <translation>
        <numerusform>{count} número aún no se conoce.</numerusform>
        <numerusform>{count} números aún no se conocen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{count} step drawn so far; rough guesses are enough to begin.|{count} steps drawn so far; rough guesses are enough to begin.</source>
      <translation>
        <numerusform>{count} paso dibujado hasta ahora; bastan estimaciones aproximadas para empezar.</numerusform>
        <numerusform>{count} pasos dibujados hasta ahora; bastan estimaciones aproximadas para empezar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the wait after it.</source>
      <translation>{part} del tiempo ({total}): {step} y la espera posterior.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the wait before it.</source>
      <translation>{part} del tiempo ({total}): {step} y la espera anterior.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the waits around it.</source>
      <translation>{part} del tiempo ({total}): {step} y las esperas a su alrededor.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step}.</source>
      <translation>{part} del tiempo ({total}): {step}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{total} from {source} to {target}.</source>
      <translation>{total} de {source} a {target}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>guess</source>
      <translation>estimado</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>range</source>
      <translation>rango</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>work above the box, wait below the arrow</source>
      <translation>trabajo sobre la caja, espera bajo la flecha</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_figure.py" />
      <source>not counted: {steps}</source>
      <translation>no contado: {steps}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/map_figure.py" />
      <source>{count} flow more on the full map|{count} flows more on the full map</source>
      <translation>
        <numerusform>{count} flujo más en el mapa completo</numerusform>
        <numerusform>{count} flujos más en el mapa completo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_hotspot.py" />
      <source>Hotspot so far: {share} of the known time</source>
      <translation>Punto crítico hasta ahora: {share} del tiempo conocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_returns.py" />
      <source>back</source>
      <translation>de vuelta</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Lead time taken off, if halved</source>
      <translation>Tiempo de entrega ahorrado, a la mitad</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Next three</source>
      <translation>Las próximas tres</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Work of {name}</source>
      <translation>Trabajo de {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/now_and_future.py" />
      <source>{work} of work and {wait} of waiting</source>
      <translation>{work} de trabajo y {wait} de espera</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Lead time of {goal}</source>
      <translation>Tiempo de entrega de {goal}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Target</source>
      <translation>Meta</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Target outcome</source>
      <translation>Resultado buscado</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
      <translation>enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>an alternative</source>
      <translation>una alternativa</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>current state</source>
      <translation>estado actual</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>future state</source>
      <translation>estado futuro</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{count} of them a guess|{count} of them guesses</source>
      <translation>
        <numerusform>{count} de ellos estimado</numerusform>
        <numerusform>{count} de ellos estimados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} de {month} de {year}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h al día, {days} día a la semana</numerusform>
        <numerusform>{hours} h al día, {days} días a la semana</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{known} of {count} number known|{known} of {count} numbers known</source>
      <translation>
        <numerusform>{known} de {count} número conocido</numerusform>
        <numerusform>{known} de {count} números conocidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{letter} is a letter this typeface lacks; copy the text to get it</source>
      <translation>{letter} es una letra que le falta a esta tipografía; copia el texto para obtenerla</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/pages.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/pages.py" />
      <source>there is no map "{map_id}" in this workbook</source>
      <translation>no hay ningún mapa «{map_id}» en este libro</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/printing.py" />
      <source>en-GB</source>
      <translation>es</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/simplified.py" />
      <source>Instead</source>
      <translation>En su lugar</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>%C&amp;A, all steps</source>
      <translation>%C&amp;A global</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Right first time</source>
      <translation>Bien a la primera</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Total, at least</source>
      <translation>Total, al menos</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>no %C&amp;A known</source>
      <translation>ningún %C&amp;A conocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>of what is known</source>
      <translation>de lo conocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>work / total</source>
      <translation>trabajo / total</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{count} not known</source>
      <translation>
        <numerusform>{count} desconocido</numerusform>
        <numerusform>{count} desconocidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{number} weeks</source>
      <translation>{number} semanas</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{share} of it</source>
      <translation>{share} del total</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>There is no such code; ask again.</source>
      <translation>No existe ese código; pregunta otra vez.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>This is not a vsmap session.</source>
      <translation>Esto no es una sesión de vsmap.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>This is not the computer that was found nearby; ask for an invite link.</source>
      <translation>Este no es el ordenador que se encontró cerca; pide un enlace de invitación.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>Too many wrong codes; wait a minute.</source>
      <translation>Demasiados códigos erróneos; espera un minuto.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>{host} does not answer: {why}</source>
      <translation>{host} no responde: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/greeting.py" />
      <source>This is not a vsmap client.</source>
      <translation>Esto no es un cliente de vsmap.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/greeting.py" />
      <source>This session needs another version of vsmap; update yours or the host's.</source>
      <translation>Esta sesión necesita otra versión de vsmap; actualiza la tuya o la del anfitrión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/identity.py" />
      <source>This greeting was made for another host; ask for a new invite.</source>
      <translation>Este saludo era para otro anfitrión; pide una nueva invitación.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>The host can't note who comes in: {why}</source>
      <translation>El anfitrión no puede anotar quién entra: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite has expired; ask for a new one.</source>
      <translation>Esta invitación ha caducado; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite is for another session; ask for a new one.</source>
      <translation>Esta invitación es para otra sesión; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite was used up; ask for a new one.</source>
      <translation>Esta invitación ya se agotó; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite was withdrawn; ask for a new one.</source>
      <translation>Esta invitación fue retirada; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This is not an invite of this session; ask for a new one.</source>
      <translation>Esta no es una invitación de esta sesión; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/links.py" />
      <source>This is not an invite; paste the whole link, vsmap:// first.</source>
      <translation>Esto no es una invitación; pega el enlace entero, con vsmap:// delante.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/permits.py" />
      <source>The session is still coming in; wait a moment.</source>
      <translation>La sesión aún está llegando; espera un momento.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Facilitator</source>
      <translation>Moderación</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Mapper</source>
      <translation>Dibuja</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Participant</source>
      <translation>Participa</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Viewer</source>
      <translation>Observa</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/finding/discovery.py" />
      <source>Sessions nearby can't be found: {why}</source>
      <translation>No se pueden encontrar sesiones cercanas: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>The connection can't go on: {why}</source>
      <translation>La conexión no puede seguir: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>The host lets nobody in.</source>
      <translation>El anfitrión no deja entrar a nadie.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>This is not the computer the invite came from; ask for a new invite.</source>
      <translation>Este no es el equipo del que vino la invitación; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/handing_over.py" />
      <source>The host before</source>
      <translation>El anfitrión anterior</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/handing_over.py" />
      <source>The session can't be handed over: there is no answer.</source>
      <translation>No se puede entregar la sesión: no hay respuesta.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>Somebody has sent changes under the number of this window.</source>
      <translation>Alguien ha enviado cambios con el número de esta ventana.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>The session refuses everything you do; your map is as you left it.</source>
      <translation>La sesión rechaza todo lo que haces; tu mapa queda como lo dejaste.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>The session shows another workbook now; yours is left as it is.</source>
      <translation>La sesión muestra ahora otro libro; el tuyo queda como está.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>This is more than the session takes in at once.</source>
      <translation>Es más de lo que la sesión admite de una vez.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>{why} What you did is kept in {file}.</source>
      <translation>{why} Lo que hiciste se guarda en {file}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/participant.py" />
      <source>The session is of another workbook than the one open here; join it from an empty window, then import yours as another map.</source>
      <translation>La sesión es de otro libro que el abierto aquí; únete desde una ventana vacía e importa después el tuyo como otro mapa.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/participant.py" />
      <source>What another did can't be read, so the map is taken anew.</source>
      <translation>No se puede leer lo que hizo otra persona; el mapa se trae de nuevo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>changes before these have not come</source>
      <translation>no han llegado los cambios anteriores</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>it would leave a record nobody can read</source>
      <translation>dejaría un registro que nadie puede leer</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>these changes are of another workbook</source>
      <translation>estos cambios son de otro libro</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>these changes bear the mark of somebody else</source>
      <translation>estos cambios llevan la marca de otra persona</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>what it builds on is not there</source>
      <translation>falta aquello en lo que se apoya</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>Another window on this computer shares this workbook already.</source>
      <translation>Otra ventana de este ordenador ya comparte este libro.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>The session can't be kept: {why}</source>
      <translation>No se puede guardar la sesión: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>This workbook can't be shared: it has an id no session can have.</source>
      <translation>Este libro no se puede compartir: tiene un identificador que ninguna sesión puede tener.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>Your invite was withdrawn; ask for a new one.</source>
      <translation>Tu invitación fue retirada; pide una nueva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>no backup in {target}: {why}</source>
      <translation>sin copia de seguridad en {target}: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder} can't be written; choose another folder</source>
      <translation>no se puede escribir en {folder}; elige otra carpeta</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder} is served already; stop that server first</source>
      <translation>{folder} ya está en servicio; detén primero ese servidor</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder}: there is no such folder</source>
      <translation>{folder}: no existe esa carpeta</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/intake.py" />
      <source>too many changes were refused</source>
      <translation>se rechazaron demasiados cambios</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/metering.py" />
      <source>too many messages in a second</source>
      <translation>demasiados mensajes en un segundo</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>Only the facilitator can do that.</source>
      <translation>Eso solo puede hacerlo quien modera.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>Only those in the session can do that.</source>
      <translation>Solo pueden hacerlo quienes están en la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>There is no such role.</source>
      <translation>No existe ese rol.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>This version is not kept any more.</source>
      <translation>Esta versión ya no se conserva.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The facilitator has removed you from the session.</source>
      <translation>Quien modera te ha sacado de la sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The facilitator has removed you.</source>
      <translation>Quien facilita te ha retirado.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The session has ended.</source>
      <translation>La sesión ha terminado.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>The greeting did not come.</source>
      <translation>No llegó el saludo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>The host is stopping.</source>
      <translation>El anfitrión se está deteniendo.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>There is no such session.</source>
      <translation>No existe esa sesión.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>text where bytes belong</source>
      <translation>texto donde van bytes</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>damaged; move it away for a new one, and every invite has to be made anew</source>
      <translation>dañado; muévelo a otro sitio para que se cree otro, y habrá que rehacer todas las invitaciones</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>it has expired</source>
      <translation>ha caducado</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>whole</source>
      <translation>en buen estado</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>would be made anew</source>
      <translation>se crearía de nuevo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>{count} map|{count} maps</source>
      <translation>
        <numerusform>{count} mapa</numerusform>
        <numerusform>{count} mapas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/watched.py" />
      <source>the data folder can't be written: {why}</source>
      <translation>no se puede escribir en la carpeta de datos: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/healing.py" />
      <source>the file was damaged; {found} of its rows could be read, and it was set aside as {file}</source>
      <translation>el archivo estaba dañado; se pudieron leer {found} de sus filas y se apartó como {file}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>This file does not share the history of the session kept under its id; import it there as another map.</source>
      <translation>Este archivo no comparte la historia de la sesión guardada con su identificador; impórtalo allí como otro mapa.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>{count} update follows others that are missing|{count} updates follow others that are missing</source>
      <translation>
        <numerusform>{count} cambio sigue a otros que faltan</numerusform>
        <numerusform>{count} cambios siguen a otros que faltan</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>{left} updates can't be read: {why}</source>
      <translation>no se pueden leer {left} cambios: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>checkpoint {seq} can't be read: {why}</source>
      <translation>el punto de control {seq} no se puede leer: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>its checksum does not fit</source>
      <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>update {seq} is damaged; it and {more} after it were set aside in {file}</source>
      <translation>la actualización {seq} está dañada; esa y {more} posteriores se apartaron en {file}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>updates {first} to {last} are missing</source>
      <translation>faltan las actualizaciones de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>{file}: the session can't be kept: {why}</source>
      <translation>{file}: la sesión no se puede conservar: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/cursors.py" />
      <source>it speaks of too many people</source>
      <translation>habla de demasiadas personas</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a message from another can't be read: {reason}</source>
      <translation>un mensaje de otro no se puede leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a number in it is too large</source>
      <translation>un número es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a value in it is nested too deeply</source>
      <translation>un valor está anidado demasiado hondo</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>it is not JSON</source>
      <translation>no es JSON</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/protocol.py" />
      <source>it is of no known kind</source>
      <translation>no es de un tipo conocido</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/protocol.py" />
      <source>it is too long</source>
      <translation>es demasiado largo</translation>
    </message>
  </context>
</TS>
