<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>vsmap</name>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Flow efficiency</source>
      <translation>Flusseffizienz</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Lead time</source>
      <translation>Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Lead time with rework</source>
      <translation>Durchlaufzeit mit Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Numbers known</source>
      <translation>Bekannte Zahlen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Process time</source>
      <translation>Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Rolled %C&amp;A</source>
      <translation>%C&amp;A über alle Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Takt time</source>
      <translation>Taktzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Total touch time</source>
      <translation>Gesamte Arbeitszeit am Vorgang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Value-added ratio</source>
      <translation>Wertschöpfungsanteil</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>Wait time</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{known} of {total}</source>
      <translation>{known} von {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{number} items</source>
      <translation>{number} Vorgänge</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{share} C&amp;A</source>
      <translation>{share} C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/comparison.py" />
      <source>{value} of rework</source>
      <translation>{value} Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>%C&amp;A</source>
      <translation>%C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A map without a name</source>
      <translation>Eine Karte ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A picture</source>
      <translation>Ein Bild</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>A step without a name</source>
      <translation>Ein Schritt ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Batch</source>
      <translation>Losgröße</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Beginning</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Changeover</source>
      <translation>Rüstzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Collapsed steps</source>
      <translation>Zusammengefasste Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Cycle time</source>
      <translation>Zykluszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Demand</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>FIFO</source>
      <translation>FIFO</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>FIFO limit</source>
      <translation>FIFO-Grenze</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Goal</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Hand-over</source>
      <translation>Weitergabe</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Inventory</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Label</source>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Limit of work in progress</source>
      <translation>Grenze der Arbeit darin</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Next actions</source>
      <translation>Nächste Maßnahmen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Note “{words}”</source>
      <translation>Notiz „{words}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Outcome</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Place on the sheet</source>
      <translation>Ort auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Resolved</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Sentence on the page</source>
      <translation>Satz auf der Seite</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Sub-stream</source>
      <translation>Teilstrom</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>The map {name}</source>
      <translation>Die Karte {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Tool</source>
      <translation>Werkzeug</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Uptime</source>
      <translation>Verfügbarkeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Value added</source>
      <translation>Wertschöpfung</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Wait</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>What people said</source>
      <translation>Was die Leute sagten</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Where a request comes in</source>
      <translation>Wo eine Anfrage hereinkommt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Where value goes out</source>
      <translation>Wo Nutzen hinausgeht</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>Words</source>
      <translation>Worte</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>goes back</source>
      <translation>geht zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>moves on</source>
      <translation>geht weiter</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>no</source>
      <translation>null</translation>
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
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>the workbook</source>
      <translation>die Mappe</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>word of it</source>
      <translation>Nachricht davon</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{hours} h a day, {days} d a week</source>
      <translation>{hours} h am Tag, {days} d die Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{number} items per {unit}</source>
      <translation>{number} Vorgänge je {unit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/differences.py" />
      <source>{source} to {target}</source>
      <translation>{source} bis {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained.py" />
      <source>Wait before {step}</source>
      <translation>Wartezeit vor {step}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/analysis/explained.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h am Tag, {days} Tag die Woche</numerusform>
        <numerusform>{hours} h am Tag, {days} Tage die Woche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained.py" />
      <source>{number} per {unit}</source>
      <translation>{number} je {unit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>If {halved} were halved: {gain}, found by solving again.</source>
      <translation>Bei halbem Wert ({halved}): {gain}, durch erneutes Durchrechnen gefunden.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>Little’s law</source>
      <translation>Gesetz von Little</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The highest utilisation: demand × visits × effective cycle time / available time; without demand the longest effective cycle time</source>
      <translation>Die höchste Auslastung: Bedarf × Besuche × wirksame Zykluszeit / verfügbare Zeit; ohne Bedarf die längste wirksame Zykluszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The map does not hold the numbers for it, or the largest of them is nothing.</source>
      <translation>Die Zahlen dafür stehen nicht auf der Karte, oder die größte ist null.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The most items waiting: pieces counted, else demand × wait (Little’s law)</source>
      <translation>Die meisten wartenden Vorgänge: gezählte Stücke, sonst Bedarf × Wartezeit (Gesetz von Little)</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The step whose process time and waits on both sides, on the lead-time path, are the largest part of the lead time</source>
      <translation>Der Schritt, dessen Bearbeitungszeit und Wartezeiten davor und danach auf dem Weg der Durchlaufzeit den größten Teil davon ausmachen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>The step whose rework costs most lead time with rework; where none is drawn, the lowest %C&amp;A</source>
      <translation>Der Schritt, dessen Nacharbeit am meisten Durchlaufzeit mit Nacharbeit kostet; ist keine gezeichnet, der mit dem kleinsten %C&amp;A</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its process time</source>
      <translation>seine Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its process time and both waits</source>
      <translation>seine Bearbeitungszeit und beide Wartezeiten</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>its rework</source>
      <translation>seine Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>the wait before it</source>
      <translation>die Wartezeit davor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_bottlenecks.py" />
      <source>{share} of the lead time.</source>
      <translation>{share} der Durchlaufzeit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Measure first: {number}</source>
      <translation>Zuerst messen: {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Of {draws} draws within the guesses: {named}.</source>
      <translation>Von {draws} Ziehungen innerhalb der Schätzungen: {named}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_doubts.py" />
      <source>Process time of {step}</source>
      <translation>Bearbeitungszeit von {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>%C&amp;A of every step multiplied, parallel ones too; after a choice by route</source>
      <translation>%C&amp;A aller Schritte multipliziert, auch der parallelen; nach einer Wahl je Weg</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>(1 − %C&amp;A) × (wait before + process time), over steps no rework flow leaves</source>
      <translation>(1 − %C&amp;A) × (Wartezeit davor + Bearbeitungszeit), über die Schritte, die kein Nacharbeitsfluss verlässt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>A rework flow without a share takes 1 − %C&amp;A of the step it leaves.</source>
      <translation>Ein Nacharbeitsfluss ohne Anteil nimmt 1 − %C&amp;A des Schritts, den er verlässt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Available time / demand in it</source>
      <translation>Verfügbare Zeit / Bedarf darin</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Context for a talk, never a grade.</source>
      <translation>Hintergrund für ein Gespräch, nie eine Note.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Every return counted again, and returns of returns: time left at a step = its process time + the mean over the ways on and back of wait and time left</source>
      <translation>Jede Rückkehr noch einmal gezählt, auch Rückkehren von Rückkehren: Restzeit an einem Schritt = seine Bearbeitungszeit + das Mittel aus Wartezeit und Restzeit über die Wege weiter und zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Flow efficiency, low to high</source>
      <translation>Flusseffizienz, von bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Implied rework</source>
      <translation>Angenommene Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time in working days / days a week × 7</source>
      <translation>Durchlaufzeit in Arbeitstagen / Tage die Woche × 7</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time on the calendar</source>
      <translation>Durchlaufzeit im Kalender</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time with rework, low to high</source>
      <translation>Durchlaufzeit mit Nacharbeit, von bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time − process time</source>
      <translation>Durchlaufzeit − Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time, all right the first time</source>
      <translation>Durchlaufzeit, alles auf Anhieb richtig</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Lead time, low to high</source>
      <translation>Durchlaufzeit, von bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Longest way from request to delivered: process times and waits added up; of parallel branches the longest, after a choice each branch by its share</source>
      <translation>Längster Weg von der Anfrage zur Lieferung: Bearbeitungs- und Wartezeiten zusammengezählt; von parallelen Zweigen der längste, nach einer Wahl jeder Zweig nach seinem Anteil</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Low and high process times along the likely path</source>
      <translation>Kleinste und größte Bearbeitungszeiten auf dem wahrscheinlichen Weg</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Low: process time low / (process time low + wait high). High: process time high / (process time high + wait low)</source>
      <translation>Unten: kleinste Bearbeitungszeit / (kleinste Bearbeitungszeit + größte Wartezeit). Oben: größte Bearbeitungszeit / (größte Bearbeitungszeit + kleinste Wartezeit)</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Numbers that are not known count as nothing here and open the upper bound.</source>
      <translation>Unbekannte Zahlen zählen hier als nichts und lassen die obere Grenze offen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>One pass of correcting; shown apart, not part of the lead time.</source>
      <translation>Eine einzige Korrektur; getrennt gezeigt, kein Teil der Durchlaufzeit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time / lead time</source>
      <translation>Bearbeitungszeit / Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time of every step, parallel ones too, × how often an item visits it</source>
      <translation>Bearbeitungszeit jedes Schritts, auch der parallelen, × wie oft ein Vorgang dorthin kommt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process time, low to high</source>
      <translation>Bearbeitungszeit, von bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process times along the lead-time path added up</source>
      <translation>Bearbeitungszeiten auf dem Weg der Durchlaufzeit zusammengezählt</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Process times of all steps and waits of all flows that are not “?”</source>
      <translation>Bearbeitungszeiten aller Schritte und Wartezeiten aller Flüsse, die nicht „?“ sind</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Rework visits are counted.</source>
      <translation>Besuche durch Nacharbeit sind mitgezählt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Solved twice: every time and rework share at its low end, then at its high end</source>
      <translation>Zweimal durchgerechnet: jede Zeit und jeder Nacharbeitsanteil am unteren, dann am oberen Ende</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Solved twice: every time at its low end, every time at its high end</source>
      <translation>Zweimal durchgerechnet: jede Zeit am unteren Ende, jede Zeit am oberen Ende</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Steps that do not say how much adds value count as none.</source>
      <translation>Schritte ohne Angabe zur Wertschöpfung zählen als keine.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Steps without a %C&amp;A are left out.</source>
      <translation>Schritte ohne %C&amp;A sind weggelassen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>The calendar printed on every export</source>
      <translation>Der Kalender, der auf jedem Export steht</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>Value-added time along the lead-time path / lead time</source>
      <translation>Wertschöpfende Zeit auf dem Weg der Durchlaufzeit / Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>at least {low}</source>
      <translation>mindestens {low}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>vsmap, interval arithmetic</source>
      <translation>vsmap, Intervallrechnung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{count} of the known ones is a guess.|{count} of the known ones are guesses.</source>
      <translation>
        <numerusform>{count} der bekannten ist eine Schätzung.</numerusform>
        <numerusform>{count} der bekannten sind Schätzungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{number} calendar days</source>
      <translation>{number} Kalendertage</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{share} of {time}</source>
      <translation>{share} von {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{source} back to {target}</source>
      <translation>{source} zurück zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_figures.py" />
      <source>{value_added} of its time</source>
      <translation>{value_added} seiner Zeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>As written on the flow, or inventory / demand</source>
      <translation>Wie am Fluss geschrieben, oder Bestand / Bedarf</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>As written on the step</source>
      <translation>Wie am Schritt geschrieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Available time / effective cycle time</source>
      <translation>Verfügbare Zeit / wirksame Zykluszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Capacity a day</source>
      <translation>Kapazität am Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Cycle time (process time if none) / (uptime × people), per item of the batch</source>
      <translation>Zykluszeit (sonst Bearbeitungszeit) / (Verfügbarkeit × Personen), je Stück des Loses</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Demand × visits × effective cycle time / available time</source>
      <translation>Bedarf × Besuche × wirksame Zykluszeit / verfügbare Zeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Effective cycle time</source>
      <translation>Wirksame Zykluszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>How often an item comes to the step, returns included</source>
      <translation>Wie oft ein Vorgang zum Schritt kommt, Rückkehren eingeschlossen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If its process time were halved</source>
      <translation>Wäre seine Bearbeitungszeit halb so lang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If the wait before it were halved</source>
      <translation>Wäre die Wartezeit davor halb so lang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>If the wait were halved</source>
      <translation>Wäre die Wartezeit halb so lang</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Items waiting</source>
      <translation>Wartende Vorgänge</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Lead time now − lead time solved again</source>
      <translation>Durchlaufzeit jetzt − neu durchgerechnete Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Lead time of the step</source>
      <translation>Durchlaufzeit des Schritts</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Little’s law; Rother &amp; Shook</source>
      <translation>Gesetz von Little; Rother &amp; Shook</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Pieces counted, else demand × visits × wait</source>
      <translation>Gezählte Stücke, sonst Bedarf × Besuche × Wartezeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>The branch’s share, scaled so that all add to 100 %</source>
      <translation>Der Anteil des Zweigs, so umgerechnet, dass alle zusammen 100 % ergeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>The wait of the flow in on the lead-time path, else the longest</source>
      <translation>Die Wartezeit des Flusses auf dem Weg der Durchlaufzeit, sonst die längste</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Utilisation</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Visits</source>
      <translation>Besuche</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait after {step}</source>
      <translation>Wartezeit nach {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait before</source>
      <translation>Wartezeit davor</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/explained_steps.py" />
      <source>Wait before + process time</source>
      <translation>Wartezeit davor + Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by capacity</source>
      <translation>Engpass nach Kapazität</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by delay</source>
      <translation>Engpass nach Verzögerung</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by quality</source>
      <translation>Engpass nach Qualität</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/figures.py" />
      <source>Bottleneck by queue</source>
      <translation>Engpass nach Warteschlange</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>Items come in at {steps}; select steps with one way in</source>
      <translation>Es geht an mehreren Stellen hinein: {steps}; Schritte mit einem Eingang auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>Items leave at {steps}; select steps with one way out</source>
      <translation>Es geht an mehreren Stellen hinaus: {steps}; Schritte mit einem Ausgang auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>One box stands for at least two steps; select steps that follow one another</source>
      <translation>Ein Kasten steht für mindestens zwei Schritte; Schritte auswählen, die aufeinander folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>These steps don't hang together; select steps that follow one another</source>
      <translation>Diese Schritte hängen nicht zusammen; Schritte auswählen, die aufeinander folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>These steps lead in a circle; make the flow that leads back a rework flow</source>
      <translation>Diese Schritte führen im Kreis; den Fluss zurück zu Nacharbeit machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/passages.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>A step has no name yet.</source>
      <translation>Ein Schritt hat noch keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>After {step} parallel branches and choices mix without lying within one another; rolled %C&amp;A and visits have no single answer.</source>
      <translation>Nach {step} mischen sich parallele Zweige und Wahlen, ohne ineinander zu liegen; %C&amp;A über alle Schritte und Besuche haben keine eindeutige Antwort.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Nothing ever leaves the rework loop at {name}: all items go back.</source>
      <translation>Aus der Nacharbeitsschleife bei {name} kommt nie etwas heraus: alles geht zurück.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Nothing leads to {step}; it is counted as fed by the request.</source>
      <translation>Nichts führt zu {step}; er zählt als von der Anfrage gespeist.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>Some branches after {step} have no share; they take the {rest} the others leave.</source>
      <translation>Einige Zweige nach {step} haben keinen Anteil; sie nehmen die {rest}, die die anderen übrig lassen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The flow from {source} back to {target} closes a loop and is left out; draw it as rework if items go back.</source>
      <translation>Der Fluss von {source} zurück zu {target} schließt einen Kreis und ist weggelassen; als Nacharbeit zeichnen, wenn etwas zurückgeht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The inventory before {step} needs a demand to become a wait; until then the wait is unknown.</source>
      <translation>Der Bestand vor {step} braucht einen Bedarf, um zur Wartezeit zu werden; bis dahin ist sie unbekannt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The lead time of {step} waits for its process time; until then neither is counted.</source>
      <translation>Die Durchlaufzeit von {step} wartet auf seine Bearbeitungszeit; bis dahin zählt keine von beiden.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The map has no steps yet.</source>
      <translation>Die Karte hat noch keine Schritte.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The map that {step} stands for is missing or leads back to this one; its own numbers are taken.</source>
      <translation>Die Karte, für die {step} steht, fehlt oder führt hierher zurück; seine eigenen Zahlen gelten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework from {source} to {target} crosses a parallel join; the lead time with rework needs a simulation.</source>
      <translation>Die Nacharbeit von {source} zu {target} kreuzt eine parallele Zusammenführung; die Durchlaufzeit mit Nacharbeit braucht eine Simulation.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework from {step} has neither a share nor a %C&amp;A to take it from; it counts as 0.</source>
      <translation>Die Nacharbeit von {step} hat weder einen Anteil noch ein %C&amp;A dafür; sie zählt als 0.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The rework shares from {step} add up to {given}; they are scaled to 100 %.</source>
      <translation>Die Nacharbeitsanteile von {step} ergeben zusammen {given}; sie sind auf 100 % umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>The shares after {step} add up to {total}; they are scaled to 100 %.</source>
      <translation>Die Anteile nach {step} ergeben zusammen {total}; sie sind auf 100 % umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>a step without a name</source>
      <translation>ein Schritt ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} cannot keep up: demand needs {used} of its time.</source>
      <translation>{name} kommt nicht nach: der Bedarf braucht {used} der Zeit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} is not connected yet and is not counted.</source>
      <translation>{name} ist noch nicht verbunden und zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{name} leads nowhere: no flow goes on from it, so it is not counted.</source>
      <translation>{name} führt nirgendwohin: kein Fluss geht weiter, darum zählt der Schritt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{number} steps are called “{name}”; give each its own name.</source>
      <translation>{number} Schritte heißen „{name}“; jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>{step} never runs, so it cannot keep up with demand.</source>
      <translation>{step} läuft nie und kann den Bedarf nicht decken.</translation>
    </message>
    <message>
      <location filename="../../vsmap/analysis/problems.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Down</source>
      <translation>Unten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Ins</source>
      <translation>Einfg</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>PgDown</source>
      <translation>Bild↓</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>PgUp</source>
      <translation>Bild↑</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>Up</source>
      <translation>Oben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/actions.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/announcer.py" />
      <source>Done again: {name}.</source>
      <translation>Wiederholt: {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/announcer.py" />
      <source>Undone: {name}.</source>
      <translation>Rückgängig gemacht: {name}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Drop a workbook file on the window, or open it</source>
      <translation>Eine Mappe auf das Fenster ziehen oder öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>Select a step, a note or a picture; a flow alone can't be copied</source>
      <translation>Einen Schritt, eine Notiz oder ein Bild auswählen; ein Fluss allein lässt sich nicht kopieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>The map is empty; there is nothing to copy</source>
      <translation>Die Karte ist leer; es gibt nichts zu kopieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>There is nothing to paste. Copy steps, lines of text, spreadsheet cells or a picture first</source>
      <translation>Nichts einzufügen. Zuerst Schritte, Textzeilen, Tabellenzellen oder ein Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/clipboard.py" />
      <source>the clipboard</source>
      <translation>die Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Redo {edit}</source>
      <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/editing.py" />
      <source>Undo {edit}</source>
      <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Export elsewhere</source>
      <translation>Woandershin exportieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>It can't hold: {parts}.</source>
      <translation>Darin fehlt: {parts}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>Value stream</source>
      <translation>Wertstrom</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/export.py" />
      <source>{name} was written.</source>
      <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Add map</source>
      <translation>Karte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save a copy elsewhere</source>
      <translation>Eine Kopie woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save as .vsmap</source>
      <translation>Als .vsmap speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Save elsewhere</source>
      <translation>Woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>Saving joins what both have done.</source>
      <translation>Beim Speichern wird beides zusammengeführt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>a workbook without a file</source>
      <translation>eine Mappe ohne Datei</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap ended unexpectedly. Your unsaved changes are back; save them now.</source>
      <translation>vsmap wurde unerwartet beendet. Die ungespeicherten Änderungen sind wieder da; jetzt speichern.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap ended unexpectedly. Your unsaved work on {where} is back; save it now.</source>
      <translation>vsmap wurde unerwartet beendet. Die ungespeicherte Arbeit an {where} ist wieder da; jetzt speichern.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>vsmap workbook (*.vsmap);;Table of steps (*.csv);;JSON (*.json)</source>
      <translation>vsmap-Mappe (*.vsmap);;Schritttabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{count} more will follow at the next start.</source>
      <translation>
        <numerusform>{count} weitere folgt beim nächsten Start.</numerusform>
        <numerusform>{count} weitere folgen beim nächsten Start.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{error}. Your work is kept here; nothing is lost.</source>
      <translation>{error}. Die Arbeit ist hier aufgehoben; nichts ist verloren.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} is open in another window too. {joins}</source>
      <translation>{name} ist auch in einem anderen Fenster offen. {joins}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} was read. Save it as a .vsmap file to keep everything.</source>
      <translation>{name} wurde gelesen. Als .vsmap-Datei speichern, damit alles erhalten bleibt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name} was written. The workbook itself is kept as .vsmap.</source>
      <translation>{name} wurde geschrieben. Die Mappe selbst bleibt eine .vsmap-Datei.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/files.py" />
      <source>{name}: this workbook holds no map; open another file</source>
      <translation>{name}: diese Mappe enthält keine Karte; eine andere Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/history.py" />
      <source>“{name}” is kept in the session.</source>
      <translation>„{name}“ ist in der Sitzung festgehalten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/history.py" />
      <source>“{name}” is kept. Save the workbook, so that it stays.</source>
      <translation>„{name}“ ist festgehalten. Die Mappe speichern, damit es bleibt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>Another map is called {asked}; this one is {called}.</source>
      <translation>Eine andere Karte heißt schon {asked}; diese heißt jetzt {called}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>Put it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/maps.py" />
      <source>{name} was deleted.</source>
      <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Add a step first</source>
      <translation>Zuerst einen Schritt anlegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs a second map</source>
      <translation>Braucht eine zweite Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs a session whose host is gone</source>
      <translation>Braucht eine Sitzung, deren Gastgeber fort ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs another map, and a step selected</source>
      <translation>Braucht eine andere Karte und einen ausgewählten Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Needs simple boxes</source>
      <translation>Geht nur mit einfachen Kästen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>No step of another map opens this one</source>
      <translation>Kein Schritt einer anderen Karte öffnet diese</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>No steps are collapsed</source>
      <translation>Es sind keine Schritte zusammengefasst</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nobody else is here</source>
      <translation>Niemand sonst ist hier</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nobody has just changed what was yours</source>
      <translation>Niemand hat eben etwas von dir geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Not possible now</source>
      <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nothing to do again</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Only a facilitator can invite people</source>
      <translation>Nur die Moderation kann einladen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Only a facilitator in a session can do that</source>
      <translation>Das kann nur die Moderation einer Sitzung</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a box with collapsed steps first</source>
      <translation>Zuerst einen Kasten mit zusammengefassten Schritten auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step first</source>
      <translation>Zuerst einen Schritt auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step in a lane first</source>
      <translation>Zuerst einen Schritt in einer Bahn auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step or a flow first</source>
      <translation>Zuerst einen Schritt oder Fluss auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step or a note first</source>
      <translation>Zuerst einen Schritt oder eine Notiz auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step with a sub-stream first</source>
      <translation>Zuerst einen Schritt mit Teilstrom auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select a step without a sub-stream first</source>
      <translation>Zuerst einen Schritt ohne Teilstrom auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select cells of the step table first</source>
      <translation>Zuerst Zellen der Schritttabelle auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select something first</source>
      <translation>Zuerst etwas auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select something with a comment first</source>
      <translation>Zuerst etwas mit einem Kommentar auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select three or more steps first</source>
      <translation>Zuerst drei oder mehr Schritte auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select two or more steps first</source>
      <translation>Zuerst zwei oder mehr Schritte auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Select two steps first</source>
      <translation>Zuerst zwei Schritte auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>Share or join a session first</source>
      <translation>Zuerst eine Sitzung teilen oder ihr beitreten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>The map has no step yet</source>
      <translation>Die Karte hat noch keinen Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>There is only one map</source>
      <translation>Es gibt nur eine Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>This is the first map</source>
      <translation>Das ist die erste Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>This is the last map</source>
      <translation>Das ist die letzte Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/needs.py" />
      <source>You follow nobody</source>
      <translation>Gerade wird niemandem gefolgt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/notes.py" />
      <source>Reopen comments</source>
      <translation>Kommentare wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/notes.py" />
      <source>Resolve comments</source>
      <translation>Kommentare erledigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>Save the copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>The map stays here as a copy of your own.</source>
      <translation>Die Karte bleibt als eigene Kopie hier.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>The session has ended for everybody, and its invites with it.</source>
      <translation>Die Sitzung ist für alle zu Ende, ihre Einladungen auch.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>You have left the session.</source>
      <translation>Du hast die Sitzung verlassen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>You no longer host the session. Who was here keeps a copy.</source>
      <translation>Die Sitzung läuft nicht mehr hier. Wer dabei war, behält eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/parting.py" />
      <source>{name} is a copy of your own; the session is kept by its host. When you join again with this file open, both are merged.</source>
      <translation>{name} ist eine eigene Kopie; die Sitzung liegt beim Gastgeber. Beim nächsten Beitritt mit dieser Datei wird beides zusammengeführt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>End the session</source>
      <translation>Sitzung beenden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>End the session for everybody?</source>
      <translation>Die Sitzung für alle beenden?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Leave it</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Leave this session to join another?</source>
      <translation>Diese Sitzung verlassen, um einer anderen beizutreten?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Nobody comes in with this link or its code any more. Whoever came in with it is sent out and keeps a copy of the map.</source>
      <translation>Mit diesem Link und seinem Code kommt niemand mehr herein. Wer damit kam, muss gehen und behält eine Kopie der Karte.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Withdraw it</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>Withdraw this invite?</source>
      <translation>Diese Einladung zurückziehen?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/commands/session.py" />
      <source>You can be in one session at a time.</source>
      <translation>Man kann nur in einer Sitzung zugleich sein.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/commands/session.py" />
      <source>{count} other person is here and keeps the map as it is now. All invites end.|{count} other people are here and keep the map as it is now. All invites end.</source>
      <translation>
        <numerusform>{count} weitere Person ist hier und behält die Karte, wie sie jetzt ist. Alle Einladungen enden.</numerusform>
        <numerusform>{count} weitere Personen sind hier und behalten die Karte, wie sie jetzt ist. Alle Einladungen enden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dates.py" />
      <source>"{text}" is not a date; write it as {sample}</source>
      <translation>„{text}“ ist kein Datum; so schreiben: {sample}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Definitions after Martin &amp; Osterling, Rother &amp; Shook, Flow Engineering and dora.dev; each figure names its source when you click it.</source>
      <translation>Definitionen nach Martin &amp; Osterling, Rother &amp; Shook, Flow Engineering und dora.dev; jede Zahl nennt beim Anklicken ihre Quelle.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>Draw how work flows from request to value, see what holds it back, hand leaders a page.</source>
      <translation>Zeichnen, wie Arbeit von der Anfrage zum Nutzen fließt, sehen, was sie aufhält, der Leitung eine Seite geben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/about.py" />
      <source>MIT licence. Set in IBM Plex Sans (OFL 1.1); icons by Lucide (ISC).</source>
      <translation>MIT-Lizenz. Gesetzt in IBM Plex Sans (OFL 1.1); Symbole von Lucide (ISC).</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>A {kind} file can't hold everything. Save it all the same?</source>
      <translation>Eine {kind}-Datei kann nicht alles aufnehmen. Trotzdem speichern?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Don't save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>End it for everybody</source>
      <translation>Für alle beenden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Insert picture</source>
      <translation>Bild einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>It can't go on without this window, but everybody keeps the map: if you only leave, a mapper among them can carry on hosting. If you end it, all invites end.</source>
      <translation>Ohne dieses Fenster läuft sie nicht weiter, aber alle behalten die Karte: Wenn du nur gehst, kann jemand mit der Rolle Zeichnend sie weiterführen. Wenn du sie beendest, enden alle Einladungen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Leave it to them</source>
      <translation>Den anderen überlassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;All files (*)</source>
      <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.svg *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Save the changes to {name}?</source>
      <translation>Die Änderungen an {name} speichern?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Save without it</source>
      <translation>Ohne das speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>This would be lost:
{listed}</source>
      <translation>Das ginge verloren:
{listed}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>Value stream maps (*.vsmap *.csv *.json);;All files (*)</source>
      <translation>Wertstromkarten (*.vsmap *.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} change has not reached the session. It is kept on this computer and goes there when you join again, even if you don't save.|{count} changes have not reached the session. They are kept on this computer and go there when you join again, even if you don't save.</source>
      <translation>
        <numerusform>{count} Änderung hat die Sitzung nicht erreicht. Sie ist auf diesem Rechner aufgehoben und geht beim nächsten Beitritt dorthin, auch ohne Speichern.</numerusform>
        <numerusform>{count} Änderungen haben die Sitzung nicht erreicht. Sie sind auf diesem Rechner aufgehoben und gehen beim nächsten Beitritt dorthin, auch ohne Speichern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} change is not yet in the file.|{count} changes are not yet in the file.</source>
      <translation>
        <numerusform>{count} Änderung ist noch nicht in der Datei.</numerusform>
        <numerusform>{count} Änderungen sind noch nicht in der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/dialogs/asks.py" />
      <source>{count} person is in the session you host.|{count} people are in the session you host.</source>
      <translation>
        <numerusform>{count} Person ist in der Sitzung, die hier läuft.</numerusform>
        <numerusform>{count} Personen sind in der Sitzung, die hier läuft.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Calendar and demand</source>
      <translation>Kalender und Bedarf</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Days a week</source>
      <translation>Tage die Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Hours a day</source>
      <translation>Stunden am Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Items asked for</source>
      <translation>Gewünschte Menge</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Nothing: every figure stays as it is.</source>
      <translation>Nichts: jede Zahl bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Per</source>
      <translation>Je</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Set calendar and demand</source>
      <translation>Kalender und Bedarf ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Times stay as they were typed; a day and a week may mean more or fewer hours. Every export says which calendar was used.</source>
      <translation>Zeiten bleiben, wie sie geschrieben wurden; ein Tag und eine Woche können mehr oder weniger Stunden bedeuten. Jeder Export nennt den benutzten Kalender.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>Told once every number above can be read.</source>
      <translation>Wird gezeigt, sobald jede Zahl oben gelesen werden kann.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a day</source>
      <translation>am Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a month</source>
      <translation>im Monat</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>a week</source>
      <translation>in der Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>an hour</source>
      <translation>in der Stunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>per</source>
      <translation>je</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/calendar.py" />
      <source>{name}: write a number above 0, at most {most}</source>
      <translation>{name}: eine Zahl über 0 schreiben, höchstens {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>%C&amp;A at 90 % or more</source>
      <translation>%C&amp;A bei 90 % oder mehr</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Accounts open in 4 days</source>
      <translation>Konten in 4 Tagen eröffnet</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>By</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Contributors</source>
      <translation>Mitwirkende</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>From signed contract to first order</source>
      <translation>Vom unterschriebenen Vertrag bis zum ersten Auftrag</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Guard-rail</source>
      <translation>Leitplanke</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Initials or roles, separated by commas</source>
      <translation>Kürzel oder Rollen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Left blank, the page says where the time goes.</source>
      <translation>Bleibt es leer, sagt die Seite, wohin die Zeit geht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Next action</source>
      <translation>Nächste Maßnahme</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>One sentence</source>
      <translation>Ein Satz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Page details</source>
      <translation>Angaben zur Seite</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Set page details</source>
      <translation>Angaben zur Seite ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Takes off</source>
      <translation>Spart</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>The page says one sentence; the rest is evidence.</source>
      <translation>Die Seite sagt einen Satz; der Rest ist Beleg.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>The value stream</source>
      <translation>Der Wertstrom</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>We aim for</source>
      <translation>Unser Ziel</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>What is done next?</source>
      <translation>Was wird als Nächstes getan?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>Who?</source>
      <translation>Wer?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/details.py" />
      <source>by summer</source>
      <translation>bis zum Sommer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/explanation.py" />
      <source>Select it on the sheet</source>
      <translation>Auf dem Blatt auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/explanation.py" />
      <source>Why {title} is {value}</source>
      <translation>Warum {title} {value} ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>A picture of the page, for a slide or a chat.</source>
      <translation>Ein Bild der Seite, für eine Folie oder einen Chat.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Appendix</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Choose file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Everything, readable, for a script.</source>
      <translation>Alles, lesbar, für ein Skript.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Export page</source>
      <translation>Seite exportieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Full map</source>
      <translation>Ganze Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Kind of file</source>
      <translation>Art der Datei</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Pack</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>Simplified page</source>
      <translation>Vereinfachte Seite</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>The drawn map as vector graphics, for a drawing program.</source>
      <translation>Die gezeichnete Karte als Vektorgrafik, für ein Zeichenprogramm.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>The steps as a table, for a spreadsheet.</source>
      <translation>Die Schritte als Tabelle, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>all of these in one file</source>
      <translation>alles davon in einer Datei</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>one page leaders understand in a minute</source>
      <translation>eine Seite, die die Leitung in einer Minute versteht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>table, assumptions and unknowns, formulas</source>
      <translation>Tabelle, Annahmen und Unbekanntes, Formeln</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>the whole map on one wide page</source>
      <translation>die ganze Karte auf einer breiten Seite</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/export.py" />
      <source>{page}: {told}</source>
      <translation>{page}: {told}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/frame.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Before the workshop</source>
      <translation>Vor dem Workshop</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Keep this version</source>
      <translation>Diesen Stand festhalten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Kept by</source>
      <translation>Festgehalten von</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Name of the version</source>
      <translation>Name des Stands</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>Nobody named</source>
      <translation>Niemand genannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/keep_version.py" />
      <source>The workbook as it is now, to compare with later and to go back to.</source>
      <translation>Die Mappe, wie sie jetzt ist, zum späteren Vergleichen und Zurückgehen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Bisher ging nichts schief.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/log.py" />
      <source>Warnings and errors of vsmap. No names, numbers or files of yours are in it.</source>
      <translation>Warnungen und Fehler von vsmap. Keine Namen, Zahlen oder Dateien von hier stehen darin.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/plain_text.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/plain_text.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/report.py" />
      <source>Copy this into a message and add what you did and what you expected. It holds no part of your map, no name and no file; nothing is sent by itself.</source>
      <translation>Dies in eine Nachricht kopieren und dazuschreiben, was geschah und was erwartet war. Es enthält nichts von der Karte, keinen Namen und keine Datei; nichts wird von selbst gesendet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/report.py" />
      <source>Report a problem</source>
      <translation>Ein Problem melden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>As the desktop</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Classic symbols</source>
      <translation>Klassische Symbole</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Days a week in new workbooks</source>
      <translation>Tage die Woche in neuen Mappen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Days a week: write a number above 0, at most {most}</source>
      <translation>Tage die Woche: eine Zahl über 0 schreiben, höchstens {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Hours a day in new workbooks</source>
      <translation>Stunden am Tag in neuen Mappen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Hours a day: write a number above 0, at most {most}</source>
      <translation>Stunden am Tag: eine Zahl über 0 schreiben, höchstens {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Language, from the next start on</source>
      <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Less motion: nothing glides or fades</source>
      <translation>Weniger Bewegung: nichts gleitet oder blendet</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>New maps are drawn with</source>
      <translation>Neue Karten werden gezeichnet mit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Signs your comments</source>
      <translation>Steht unter den eigenen Kommentaren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Simple boxes</source>
      <translation>Einfache Kästen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Size of type</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/settings.py" />
      <source>Your name</source>
      <translation>Eigener Name</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Alt Arrow</source>
      <translation>Alt Pfeil</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Alt drag</source>
      <translation>Alt ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>As it was, let go, choose nothing</source>
      <translation>Wie es war, loslassen, nichts auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Choose one more</source>
      <translation>Noch etwas dazu auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Choose the next step as well</source>
      <translation>Den nächsten Schritt dazu auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Connected step that way</source>
      <translation>Verbundener Schritt in diese Richtung</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl Arrow</source>
      <translation>Strg Pfeil</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl drag</source>
      <translation>Strg ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Ctrl wheel</source>
      <translation>Strg Mausrad</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag a copy</source>
      <translation>Eine Kopie ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag past the guides, or into a flow</source>
      <translation>Über die Hilfslinien ziehen, oder in einen Fluss</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Drag straight</source>
      <translation>Gerade ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Find a key</source>
      <translation>Eine Taste suchen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>First or last step</source>
      <translation>Erster oder letzter Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Keep what was typed</source>
      <translation>Getipptes behalten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Next number</source>
      <translation>Nächste Zahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>No key is called that.</source>
      <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Nudge</source>
      <translation>Ein wenig verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>On the sheet</source>
      <translation>Auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan</source>
      <translation>Blatt verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan sideways</source>
      <translation>Seitwärts verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Pan up and down</source>
      <translation>Auf und ab verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift Arrow</source>
      <translation>Umschalt Pfeil</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift click</source>
      <translation>Umschalt Klick</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift drag</source>
      <translation>Umschalt ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Shift wheel</source>
      <translation>Umschalt Mausrad</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Space drag</source>
      <translation>Leertaste ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>The menu</source>
      <translation>Das Menü</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Type its process time</source>
      <translation>Bearbeitungszeit tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Walk to the next step</source>
      <translation>Zum nächsten Schritt gehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/shortcuts.py" />
      <source>Zoom at the pointer</source>
      <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Blank</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Called</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Incident recovery</source>
      <translation>Störung beheben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Manufacturing line</source>
      <translation>Fertigungslinie</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Name of the value stream</source>
      <translation>Name des Wertstroms</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>New from template</source>
      <translation>Neu aus Vorlage</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Service request</source>
      <translation>Serviceanfrage</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Software delivery</source>
      <translation>Software ausliefern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/dialogs/templates.py" />
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop at the end of the stream</source>
      <translation>Am Ende des Stroms ablegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop between {source} and {target}</source>
      <translation>Zwischen {source} und {target} ablegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop here</source>
      <translation>Hier ablegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop on {step}</source>
      <translation>Auf {step} ablegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to add the maps of {file}</source>
      <translation>Ablegen, um die Karten aus {file} hinzuzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to open {file}</source>
      <translation>Ablegen, um {file} zu öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>Drop to open {file} and add the maps of the others</source>
      <translation>Ablegen, um {file} zu öffnen und die Karten der anderen hinzuzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>vsmap can't open this kind of file</source>
      <translation>vsmap kann diese Art Datei nicht öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/drops.py" />
      <source>{files}: vsmap can't open this. Drop a .vsmap, .csv or .json file, a picture, or text</source>
      <translation>{files}: das kann vsmap nicht öffnen. Eine .vsmap-, .csv- oder .json-Datei, ein Bild oder Text ablegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/offered.py" />
      <source>Value stream map</source>
      <translation>Wertstromkarte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>This picture can't be made small enough; choose another</source>
      <translation>Dieses Bild lässt sich nicht klein genug machen; ein anderes wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>{file}: this picture can't be read; save it as PNG or JPEG</source>
      <translation>{file}: dieses Bild lässt sich nicht lesen; als PNG oder JPEG speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/exchange/pictures.py" />
      <source>{file}: this picture is too large; make it smaller first</source>
      <translation>{file}: dieses Bild ist zu groß; erst kleiner machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/faults.py" />
      <source>Show log</source>
      <translation>Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/faults.py" />
      <source>Something went wrong inside vsmap. Your work is kept; save it and go on.</source>
      <translation>In vsmap ging etwas schief. Die Arbeit ist aufgehoben; speichern und weitermachen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/reading.py" />
      <source>"{text}" is not a whole number from 1 up</source>
      <translation>„{text}“ ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Between two finished items; blank is PT</source>
      <translation>Zwischen zwei fertigen Stücken; leer: wie Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How long an item sits before this step</source>
      <translation>Wie lange ein Vorgang vor diesem Schritt liegt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How long the work itself takes</source>
      <translation>Wie lange die Arbeit selbst dauert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How many items go through together; blank is one</source>
      <translation>Wie viele Stücke zusammen durchgehen; leer: eines</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How many work on it; blank is one</source>
      <translation>Wie viele daran arbeiten; leer: eine</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How much arrives complete and accurate at the next step</source>
      <translation>Wie viel beim nächsten Schritt vollständig und richtig ankommt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>How much of the time it can run; blank is 100 %</source>
      <translation>Wie viel der Zeit er laufen kann; leer: 100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Inventory before</source>
      <translation>Bestand davor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Part of the work the customer pays for</source>
      <translation>Der Teil der Arbeit, für den der Kunde bezahlt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Pieces waiting; the wait is then inventory / demand</source>
      <translation>Wartende Stücke; die Wartezeit ist dann Bestand / Bedarf</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>The most items allowed in it</source>
      <translation>Die meisten Stücke, die darin sein dürfen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>To get ready for another kind of item</source>
      <translation>Um auf eine andere Art Stück umzustellen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Value-added</source>
      <translation>Wertschöpfend</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>WIP limit</source>
      <translation>WIP-Grenze</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>What it is done with</source>
      <translation>Womit es getan wird</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/step_fields.py" />
      <source>Who does it: a role or a team</source>
      <translation>Wer es tut: eine Rolle oder ein Team</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/fields/understanding.py" />
      <source>Write one of these. Your text stays here.</source>
      <translation>Eines davon schreiben. Der Text bleibt hier stehen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>All versions</source>
      <translation>Alle Stände</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>And {count} more|And {count} more</source>
      <translation>
        <numerusform>Und {count} weiterer</numerusform>
        <numerusform>Und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Changed since then</source>
      <translation>Seitdem geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Figures then and now</source>
      <translation>Zahlen damals und jetzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Nothing is different: the workbook is as it was then.</source>
      <translation>Nichts ist anders: die Mappe ist wie damals.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>One edit, which undo takes back</source>
      <translation>Eine Änderung, die sich rückgängig machen lässt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>Restore this version</source>
      <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{field} changed</source>
      <translation>{field} geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{name} was added</source>
      <translation>{name} wurde hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/compared_page.py" />
      <source>{name} was deleted</source>
      <translation>{name} wurde gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>As it was opened</source>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Close the history</source>
      <translation>Den Verlauf schließen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Compare with now</source>
      <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Do again up to here</source>
      <translation>Bis hier wiederholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Done since it was opened</source>
      <translation>Seit dem Öffnen getan</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Go back to here</source>
      <translation>Hierher zurückgehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Keep this version…</source>
      <translation>Diesen Stand festhalten…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>None yet. Keep one before you try something, to compare with and go back to.</source>
      <translation>Noch keiner. Vor einem Versuch einen festhalten, zum Vergleichen und Zurückgehen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Nothing yet. Each edit will stand here, and a click goes back to it.</source>
      <translation>Noch nichts. Jede Änderung steht dann hier, und ein Klick geht dorthin zurück.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Nothing yet. What everybody changes will stand here.</source>
      <translation>Noch nichts. Hier steht, was alle ändern.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Show where it was</source>
      <translation>Zeigen, wo das war</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Versions</source>
      <translation>Stände</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>What you did</source>
      <translation>Was du getan hast</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/panel.py" />
      <source>Who changed what</source>
      <translation>Wer was geändert hat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/history/panel.py" />
      <source>{count} earlier edit|{count} earlier edits</source>
      <translation>
        <numerusform>{count} frühere Änderung</numerusform>
        <numerusform>{count} frühere Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/row.py" />
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/row.py" />
      <source>Where you are now</source>
      <translation>Der Stand von jetzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/history/version_words.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>Kept in a journal, so that a crash loses nothing. Ctrl S saves to the file.</source>
      <translation>In einem Protokoll festgehalten, ein Absturz kostet nichts. Strg S speichert in die Datei.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>This workbook has no file yet.</source>
      <translation>Diese Mappe hat noch keine Datei.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeper.py" />
      <source>Untitled</source>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>On the way to the session's disk. A crash loses nothing.</source>
      <translation>Auf dem Weg zur Platte der Sitzung. Ein Absturz kostet nichts.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>The session has all your changes on its disk.</source>
      <translation>Die Sitzung hat alle deine Änderungen auf der Platte.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>The session is looked for; edit on.</source>
      <translation>Die Sitzung wird gesucht; arbeite weiter.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>Your work is kept here too; it is tried again.</source>
      <translation>Deine Arbeit ist auch hier aufgehoben; es wird weiter versucht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{count} change waits here and goes to the session as soon as it is reached.|{count} changes wait here and go to the session as soon as it is reached.</source>
      <translation>
        <numerusform>{count} Änderung wartet hier und geht an die Sitzung, sobald sie erreicht wird.</numerusform>
        <numerusform>{count} Änderungen warten hier und gehen an die Sitzung, sobald sie erreicht wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{file} has them too.</source>
      <translation>Auch in {file}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/keeping_words.py" />
      <source>{file} lacks {count} change; Ctrl S writes it.|{file} lacks {count} changes; Ctrl S writes them.</source>
      <translation>
        <numerusform>In {file} fehlt {count} Änderung; Strg S schreibt sie.</numerusform>
        <numerusform>In {file} fehlen {count} Änderungen; Strg S schreibt sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/large_edits.py" />
      <source>{count} step was deleted.|{count} steps were deleted.</source>
      <translation>
        <numerusform>{count} Schritt wurde gelöscht.</numerusform>
        <numerusform>{count} Schritte wurden gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/large_edits.py" />
      <source>{name}: {count} thing changed.|{name}: {count} things changed.</source>
      <translation>
        <numerusform>{name}: {count} Änderung.</numerusform>
        <numerusform>{name}: {count} Änderungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align bottom edges</source>
      <translation>Unterkanten ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align centres</source>
      <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align left edges</source>
      <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align middles</source>
      <translation>Mitten waagerecht ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align right edges</source>
      <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Align top edges</source>
      <translation>Oberkanten ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Equal gaps across</source>
      <translation>Gleiche Abstände waagerecht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/arrange.py" />
      <source>Equal gaps down</source>
      <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Larger type</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Report a problem…</source>
      <translation>Ein Problem melden…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Smaller type</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/comfort.py" />
      <source>Type at 100 %</source>
      <translation>Schrift bei 100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/edit.py" />
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Comment on the selection</source>
      <translation>Kommentar zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Insert picture…</source>
      <translation>Bild einfügen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Kaizen burst on the selection</source>
      <translation>Kaizen-Blitz zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Note on the selection</source>
      <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Paste here</source>
      <translation>Hier einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/exchange.py" />
      <source>Show resolved comments</source>
      <translation>Erledigte Kommentare zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Add maps from a file…</source>
      <translation>Karten aus einer Datei hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Export page…</source>
      <translation>Seite exportieren…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>New from template…</source>
      <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Page details…</source>
      <translation>Angaben zur Seite…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/file.py" />
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/help.py" />
      <source>About vsmap</source>
      <translation>Über vsmap</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Calendar and demand…</source>
      <translation>Kalender und Bedarf…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Delete map</source>
      <translation>Karte löschen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Duplicate map</source>
      <translation>Karte duplizieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Map before</source>
      <translation>Karte davor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Move tab left</source>
      <translation>Reiter nach links</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Move tab right</source>
      <translation>Reiter nach rechts</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Next map</source>
      <translation>Nächste Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Rename map</source>
      <translation>Karte umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/map.py" />
      <source>Tidy up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Bring everyone to me</source>
      <translation>Alle zu mir holen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Carry on hosting</source>
      <translation>Sitzung weiterführen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>End the session for everybody…</source>
      <translation>Sitzung für alle beenden…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Follow the next person</source>
      <translation>Der nächsten Person folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Join…</source>
      <translation>Beitreten…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Leave the session</source>
      <translation>Sitzung verlassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Lock this map</source>
      <translation>Diese Karte sperren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Open vsmap links with this vsmap</source>
      <translation>vsmap-Links mit diesem vsmap öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Put mine back</source>
      <translation>Meins zurückholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Share…</source>
      <translation>Teilen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/session.py" />
      <source>Stop following</source>
      <translation>Nicht mehr folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find on the maps…</source>
      <translation>Auf den Karten suchen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find or do…</source>
      <translation>Finden oder tun…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Find the one before</source>
      <translation>Vorige Fundstelle</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Present on the wall</source>
      <translation>An der Wand zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/showing.py" />
      <source>Small map always shown</source>
      <translation>Kleine Karte immer zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add next step</source>
      <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add step before</source>
      <translation>Schritt davor hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Add step beside</source>
      <translation>Schritt daneben hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Connect selected steps</source>
      <translation>Ausgewählte Schritte verbinden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Go to the flow before</source>
      <translation>Zum Fluss davor gehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Kaizen burst</source>
      <translation>Kaizen-Blitz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Place a step</source>
      <translation>Schritt setzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Type process time</source>
      <translation>Bearbeitungszeit tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/step.py" />
      <source>Type wait before</source>
      <translation>Wartezeit davor tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Back to the map above</source>
      <translation>Zurück zur Karte darüber</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Collapse steps</source>
      <translation>Schritte zusammenfassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Lanes by role</source>
      <translation>Bahnen nach Rolle</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Lanes by tool</source>
      <translation>Bahnen nach Werkzeug</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Link another map…</source>
      <translation>Andere Karte verknüpfen…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Make sub-stream from step</source>
      <translation>Teilstrom aus Schritt machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>No lanes</source>
      <translation>Keine Bahnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open all</source>
      <translation>Alle öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open collapsed steps</source>
      <translation>Zusammengefasste Schritte öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Open sub-stream</source>
      <translation>Teilstrom öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Rename lane</source>
      <translation>Bahn umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/structure.py" />
      <source>Unlink sub-stream</source>
      <translation>Teilstrom lösen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/table.py" />
      <source>Clear cells of the step table</source>
      <translation>Zellen der Schritttabelle leeren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/table.py" />
      <source>Fill down in the step table</source>
      <translation>Schritttabelle nach unten füllen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Inspector</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Next part of the window</source>
      <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Part of the window before</source>
      <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Step table</source>
      <translation>Schritttabelle</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Time ladder under its steps</source>
      <translation>Zeitleiter unter den Schritten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Whole map</source>
      <translation>Ganze Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/listing/view.py" />
      <source>Zoom to selection</source>
      <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>Click for the page details</source>
      <translation>Anklicken für die Angaben zur Seite</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>Say what we aim for</source>
      <translation>Sagen, was das Ziel ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/aim.py" />
      <source>We aim for {outcome}</source>
      <translation>Unser Ziel: {outcome}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/breadcrumb.py" />
      <source>Back to {map} (Ctrl Alt ↑)</source>
      <translation>Zurück zu {map} (Strg Alt ↑)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Reply</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Resolve</source>
      <translation>Erledigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Say something about it</source>
      <translation>Etwas dazu sagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/comment_panel.py" />
      <source>Your comment</source>
      <translation>Eigener Kommentar</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find on the maps</source>
      <translation>Auf den Karten suchen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find the next one (F3)</source>
      <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>Find the one before (Shift F3)</source>
      <translation>Vorige Fundstelle (Umschalt F3)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>None here</source>
      <translation>Hier nichts</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>On other maps</source>
      <translation>Auf anderen Karten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>{count} on other maps</source>
      <translation>
        <numerusform>{count} auf anderen Karten</numerusform>
        <numerusform>{count} auf anderen Karten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_bar.py" />
      <source>{place} of {number}</source>
      <translation>{place} von {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_button.py" />
      <source>Find or do</source>
      <translation>Finden oder tun</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/find_button.py" />
      <source>Find or do anything ({key})</source>
      <translation>Alles finden oder tun ({key})</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Handed on by</source>
      <translation>Weitergabe durch</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>How work is handed on</source>
      <translation>Wie Arbeit weitergegeben wird</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>If halved, lead time falls by</source>
      <translation>Ersparnis, wenn halbiert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Kind of flow</source>
      <translation>Art des Flusses</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Of a choice or of rework; blank lets every branch run</source>
      <translation>Einer Wahl oder von Nacharbeit; leer: jeder Zweig läuft</translation>
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
      <translation>Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/flow_panel.py" />
      <source>Words on the arrow</source>
      <translation>Worte am Pfeil</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/follow_capsule.py" />
      <source>Following {name}, Esc stops</source>
      <translation>{name} wird gefolgt, Esc beendet es</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/follow_capsule.py" />
      <source>Stop following (Esc)</source>
      <translation>Nicht mehr folgen (Esc)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Present on the wall (F11)</source>
      <translation>An der Wand zeigen (F11)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Rename the value stream</source>
      <translation>Den Wertstrom umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/header.py" />
      <source>Untitled value stream</source>
      <translation>Wertstrom ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Only word of it travels; never counted</source>
      <translation>Nur die Nachricht davon wandert; zählt nie</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Some go back to {target}</source>
      <translation>Einige gehen zurück zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>The item moves on</source>
      <translation>Der Vorgang geht weiter</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>Work goes back</source>
      <translation>Arbeit geht zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>{share} go back to {target}</source>
      <translation>{share} gehen zurück zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/inspector_words.py" />
      <source>· {people} people</source>
      <translation>· {people} Personen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Calendar: hours a day and days a week</source>
      <translation>Kalender: Stunden am Tag und Tage die Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Current</source>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Demand not known</source>
      <translation>Bedarf nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Demand: how many items are asked for</source>
      <translation>Bedarf: wie viele Vorgänge gewünscht sind</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>From where to where?</source>
      <translation>Von wo bis wo?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Future</source>
      <translation>Soll</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Name of the map</source>
      <translation>Name der Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Nothing to put right on this map.</source>
      <translation>Auf dieser Karte ist nichts zu richten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>State of the map</source>
      <translation>Zustand der Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>What should leaders remember?</source>
      <translation>Was soll die Leitung behalten?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h am Tag, {days} Tag die Woche</numerusform>
        <numerusform>{hours} h am Tag, {days} Tage die Woche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a day</source>
      <translation>{number} Vorgänge am Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a month</source>
      <translation>{number} Vorgänge im Monat</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items a week</source>
      <translation>{number} Vorgänge in der Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/map_panel.py" />
      <source>{number} items an hour</source>
      <translation>{number} Vorgänge in der Stunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/minimap.py" />
      <source>Small map: the part in view can be dragged</source>
      <translation>Kleine Karte: der sichtbare Teil lässt sich ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>Improvement to make</source>
      <translation>Zu verbessern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/note_panel.py" />
      <source>What should the note say?</source>
      <translation>Was soll die Notiz sagen?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/notice.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_choice.py" />
      <source>Belongs to</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>a step</source>
      <translation>ein Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on a note</source>
      <translation>an einer Notiz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on the flow from {source} to {target}</source>
      <translation>am Fluss von {source} zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on the sheet</source>
      <translation>auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/on_words.py" />
      <source>on {step}</source>
      <translation>an {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>Find or do anything</source>
      <translation>Alles finden oder tun</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>Nothing is called “{words}”.</source>
      <translation>Nichts heißt „{words}“.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/palette.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/payoffs.py" />
      <source>This wait</source>
      <translation>Diese Wartezeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Close the list of people</source>
      <translation>Die Liste der Leute schließen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>End the session…</source>
      <translation>Sitzung beenden…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Let everybody edit {map} again</source>
      <translation>{map} wieder alle bearbeiten lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Let only those who lead edit {map}</source>
      <translation>{map} nur von der Moderation bearbeiten lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/people_panel.py" />
      <source>Unlock this map</source>
      <translation>Diese Karte freigeben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/people_row.py" />
      <source>{count} person here|{count} people here</source>
      <translation>
        <numerusform>{count} Person hier</numerusform>
        <numerusform>{count} Personen hier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person.py" />
      <source>{name} (you)</source>
      <translation>{name} (du)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Follow {name}</source>
      <translation>{name} folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Remove from the session…</source>
      <translation>Aus der Sitzung entfernen …</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Role of {name}, and removing them</source>
      <translation>Rolle von {name}, und entfernen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/person_line.py" />
      <source>Stop following {name}</source>
      <translation>{name} nicht mehr folgen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>What does it show?</source>
      <translation>Was zeigt es?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>What the picture shows</source>
      <translation>Was das Bild zeigt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/photo_panel.py" />
      <source>Whoever can't see the picture reads this instead.</source>
      <translation>Wer das Bild nicht sehen kann, liest stattdessen dies.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/problems.py" />
      <source>Select the step</source>
      <translation>Den Schritt auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>Forget these</source>
      <translation>Diese vergessen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>No recent files</source>
      <translation>Keine zuletzt benutzten Dateien</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/recent.py" />
      <source>Open recent</source>
      <translation>Zuletzt benutzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>At least {work} of work and {wait} of waiting inside.</source>
      <translation>Darin mindestens {work} Arbeit und {wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Name of the box</source>
      <translation>Name des Kastens</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Open the steps</source>
      <translation>Die Schritte öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>Steps inside</source>
      <translation>Schritte darin</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>{step}: {time}</source>
      <translation>{step}: {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/run_panel.py" />
      <source>{work} of work and {wait} of waiting inside.</source>
      <translation>Darin {work} Arbeit und {wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Different roles</source>
      <translation>Verschiedene Rollen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>No role yet</source>
      <translation>Noch keine Rolle</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Role of all</source>
      <translation>Rolle von allen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set %C&amp;A</source>
      <translation>%C&amp;A ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set for all of them</source>
      <translation>Für alle setzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set process times</source>
      <translation>Bearbeitungszeiten ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set roles</source>
      <translation>Rollen ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>Set waits</source>
      <translation>Wartezeiten ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_fields.py" />
      <source>different</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>Drag moves them together, Delete removes them.</source>
      <translation>Ziehen verschiebt sie zusammen, Entf löscht sie.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>Together {work} of work, {wait} of waiting before.</source>
      <translation>Zusammen {work} Arbeit, davor {wait} Warten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} flow|{count} flows</source>
      <translation>
        <numerusform>{count} Fluss</numerusform>
        <numerusform>{count} Flüsse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} number is unknown.|{count} numbers are unknown.</source>
      <translation>
        <numerusform>{count} Zahl ist unbekannt.</numerusform>
        <numerusform>{count} Zahlen sind unbekannt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{count} step|{count} steps</source>
      <translation>
        <numerusform>{count} Schritt</numerusform>
        <numerusform>{count} Schritte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/several_panel.py" />
      <source>{steps} and {flows}</source>
      <translation>{steps} und {flows}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Agreed</source>
      <translation>Vereinbart</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Guess</source>
      <translation>Geschätzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Measured on so many items</source>
      <translation>An so vielen Stücken gemessen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Number of items measured</source>
      <translation>Zahl der gemessenen Stücke</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/standing.py" />
      <source>Standing</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_grid.py" />
      <source>All steps</source>
      <translation>Alle Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Nowhere</source>
      <translation>Nirgendwohin</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Rework goes back to</source>
      <translation>Nacharbeit geht zurück zu</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_more.py" />
      <source>Unnamed step</source>
      <translation>Schritt ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Add a role or team</source>
      <translation>Rolle oder Team hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Duplicate, delete and more</source>
      <translation>Duplizieren, löschen und mehr</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>More about this step</source>
      <translation>Mehr zu diesem Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Name of the step</source>
      <translation>Name des Schritts</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Name this step</source>
      <translation>Diesem Schritt einen Namen geben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>Select the rework flow</source>
      <translation>Den Nacharbeitsfluss auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>What should people know about this step?</source>
      <translation>Was sollte man über diesen Schritt wissen?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>{count} flows join here with different waits; typing here sets them all.</source>
      <translation>
        <numerusform>{count} Flüsse kommen hier mit verschiedenen Wartezeiten zusammen; hier tippen setzt alle.</numerusform>
        <numerusform>{count} Flüsse kommen hier mit verschiedenen Wartezeiten zusammen; hier tippen setzt alle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_panel.py" />
      <source>{count} flows join here with one wait.</source>
      <translation>
        <numerusform>{count} Flüsse kommen hier mit einer Wartezeit zusammen.</numerusform>
        <numerusform>{count} Flüsse kommen hier mit einer Wartezeit zusammen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/step_table.py" />
      <source>{steps}, every number known</source>
      <translation>{steps}, jede Zahl bekannt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/step_table.py" />
      <source>{steps}, {count} number unknown|{steps}, {count} numbers unknown</source>
      <translation>
        <numerusform>{steps}, {count} Zahl unbekannt</numerusform>
        <numerusform>{steps}, {count} Zahlen unbekannt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip.py" />
      <source>Click: why this number?</source>
      <translation>Anklicken: warum diese Zahl?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>as far as known</source>
      <translation>soweit bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at least: some work unknown</source>
      <translation>mindestens: manche Arbeit unbekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>at most: some waits unknown</source>
      <translation>höchstens: manche Wartezeit unbekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>halve it and its waits: {gain}</source>
      <translation>ihn und sein Warten halbieren: {gain}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>halved: {gain}</source>
      <translation>halbiert: {gain}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no %C&amp;A given yet</source>
      <translation>noch kein %C&amp;A angegeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no rework drawn</source>
      <translation>keine Nacharbeit gezeichnet</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no times given yet</source>
      <translation>noch keine Zeiten angegeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no times to compare yet</source>
      <translation>noch keine Zeiten zum Vergleichen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no waits given yet</source>
      <translation>noch keine Wartezeiten angegeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>no work given yet</source>
      <translation>noch keine Arbeit angegeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>of {total}</source>
      <translation>von {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>rework adds no time</source>
      <translation>Nacharbeit kostet keine Zeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>rework drawn, its share unknown</source>
      <translation>Nacharbeit gezeichnet, Anteil unbekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>wait ?</source>
      <translation>Warten ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>with rework: can’t be told</source>
      <translation>mit Nacharbeit: nicht zu sagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>work / lead time</source>
      <translation>Arbeit / Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>work / lead time, as far as known</source>
      <translation>Arbeit / Durchlaufzeit, soweit bekannt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{count} weeks</source>
      <translation>
        <numerusform>{count} Woche</numerusform>
        <numerusform>{count} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{number} calendar day|{number} calendar days</source>
      <translation>
        <numerusform>{number} Kalendertag</numerusform>
        <numerusform>{number} Kalendertage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{rework} with rework</source>
      <translation>{rework} mit Nacharbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{sure} agreed or measured, {guessed} guessed, {unknown} unknown</source>
      <translation>{sure} vereinbart oder gemessen, {guessed} geschätzt, {unknown} unbekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{wait_time} of waiting</source>
      <translation>{wait_time} Warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/strip_words.py" />
      <source>{work} of work, {wait}</source>
      <translation>{work} Arbeit, {wait}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Its time comes from there: {work} of work, {wait} of waiting.</source>
      <translation>Die Zeit kommt von dort: {work} Arbeit, {wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Open sub-stream (Ctrl Enter)</source>
      <translation>Teilstrom öffnen (Strg Eingabe)</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/sub_stream_line.py" />
      <source>Opens the map {map}</source>
      <translation>Öffnet die Karte {map}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Clear cells</source>
      <translation>Zellen leeren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Cut cells</source>
      <translation>Zellen ausschneiden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Fill down</source>
      <translation>Nach unten füllen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Paste cells</source>
      <translation>Zellen einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_cells.py" />
      <source>Set cells</source>
      <translation>Zellen setzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_model.py" />
      <source>{refusal}. Your text stays here.</source>
      <translation>{refusal}. Der Text bleibt hier stehen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/table_model.py" />
      <source>{step}, {field}: {refusal}</source>
      <translation>{step}, {field}: {refusal}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Add a map</source>
      <translation>Eine Karte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Double click to rename, drag to reorder</source>
      <translation>Doppelklick zum Umbenennen, ziehen zum Umordnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Here: {names}</source>
      <translation>Hier: {names}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/tabs.py" />
      <source>The facilitator has locked this map.</source>
      <translation>Die Moderation hat diese Karte gesperrt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/typed_by.py" />
      <source>{who} types</source>
      <translation>{who} tippt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>spread {time}</source>
      <translation>Spanne {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>{count} voice|{count} voices</source>
      <translation>
        <numerusform>{count} Stimme</numerusform>
        <numerusform>{count} Stimmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/panels/voices.py" />
      <source>{who} said {number}</source>
      <translation>{who} sagte {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/slide_lists.py" />
      <source>Nothing is agreed yet.</source>
      <translation>Noch nichts ist vereinbart.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/slide_lists.py" />
      <source>before {value}</source>
      <translation>vorher {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Every step is on the path.</source>
      <translation>Jeder Schritt liegt auf dem Weg.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>For every hour of work the item waits {number} hours.</source>
      <translation>Auf jede Stunde Arbeit kommen {number} Stunden Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Halve {name} and its waits: {left} are left.</source>
      <translation>{name} und sein Warten halbieren: es bleiben {left}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Hotspot</source>
      <translation>Brennpunkt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Its times are still to be told.</source>
      <translation>Die Zeiten sind noch zu nennen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>No path leads from end to end yet.</source>
      <translation>Noch führt kein Weg von Ende zu Ende.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>No step stands out yet.</source>
      <translation>Noch sticht kein Schritt heraus.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Nothing runs beside it: what any step takes, the request waits for.</source>
      <translation>Nichts läuft daneben: was ein Schritt braucht, wartet die Anfrage.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Say what you aim for.</source>
      <translation>Sagen, was das Ziel ist.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>The path</source>
      <translation>Der Weg</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>The stream</source>
      <translation>Der Strom</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>We aim for {aim}.</source>
      <translation>Unser Ziel: {aim}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>What if</source>
      <translation>Was wäre wenn</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>What runs beside them is ready before it is needed.</source>
      <translation>Was daneben läuft, ist fertig, bevor es gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>Work and waits</source>
      <translation>Arbeit und Warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>flow efficiency</source>
      <translation>Flusseffizienz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>if the hotspot were halved</source>
      <translation>bei halbem Brennpunkt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>in the hotspot</source>
      <translation>im Brennpunkt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>lead time</source>
      <translation>Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>steps on the path</source>
      <translation>Schritte auf dem Weg</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{count} role|{count} roles</source>
      <translation>
        <numerusform>{count} Rolle</numerusform>
        <numerusform>{count} Rollen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{known} of {total} numbers are known.</source>
      <translation>{known} von {total} Zahlen sind bekannt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{name} holds the item longest.</source>
      <translation>{name} hält den Vorgang am längsten auf.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{parts}. {known}</source>
      <translation>{parts}. {known}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{part} of what is known is {name} and the waits around it.</source>
      <translation>{part} des Bekannten: {name} und das Warten davor und danach.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{some} of {all}</source>
      <translation>{some} von {all}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{some} of {all} steps decide how long it takes.</source>
      <translation>{some} von {all} Schritten entscheiden, wie lange es dauert.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{time} from {request} to {delivered}.</source>
      <translation>{time} von {request} bis {delivered}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{wait} of waiting.</source>
      <translation>{wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{work} of work, {wait} of waiting.</source>
      <translation>{work} Arbeit, {wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/stops.py" />
      <source>{work} of work. {wait} of waiting.</source>
      <translation>{work} Arbeit. {wait} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/presentation/wall.py" />
      <source>On the wall</source>
      <translation>An der Wand</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Not yet saved</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Offline. Your work is kept here.</source>
      <translation>Offline. Deine Arbeit ist hier aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Reconnecting</source>
      <translation>Verbindet neu</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/save_state.py" />
      <source>Saving</source>
      <translation>Speichert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/save_state.py" />
      <source>{count} change not yet saved|{count} changes not yet saved</source>
      <translation>
        <numerusform>{count} Änderung noch nicht gespeichert</numerusform>
        <numerusform>{count} Änderungen noch nicht gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/painting.py" />
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/painting.py" />
      <source>work and the wait before it</source>
      <translation>Arbeit und das Warten davor</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/pair.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/side_by_side/pair.py" />
      <source>{sign}{count} point|{sign}{count} points</source>
      <translation>
        <numerusform>{sign}{count} Punkt</numerusform>
        <numerusform>{sign}{count} Punkte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/side_by_side/view.py" />
      <source>Map after</source>
      <translation>Karte danach</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/addresses.py" />
      <source>Only this computer ({host})</source>
      <translation>Nur dieser Rechner ({host})</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Others join from their own computers and edit this map with you, live.</source>
      <translation>Andere treten vom eigenen Rechner aus bei und bearbeiten diese Karte live mit dir.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Share this workbook</source>
      <translation>Diese Mappe teilen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Start the session</source>
      <translation>Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Your colour, where nobody has it yet</source>
      <translation>Deine Farbe, wenn sie noch frei ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/as_whom.py" />
      <source>Your name, as the others see it</source>
      <translation>Dein Name, wie ihn die anderen sehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>Facilitators are invited by link only: a code that is called out is for anybody.</source>
      <translation>Zur Moderation lädt nur ein Link ein: Ein Code, der angesagt wird, gilt für jeden.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>New code</source>
      <translation>Neuer Code</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>This code has ended.</source>
      <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>To call out in the room: choose Session, Join, and type the code.</source>
      <translation>Zum Ansagen im Raum: Sitzung, Beitreten wählen und den Code tippen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/called_out.py" />
      <source>works for {count} minute|works for {count} minutes</source>
      <translation>
        <numerusform>gilt noch {count} Minute</numerusform>
        <numerusform>gilt noch {count} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The host can't be reached. Your work is kept here.</source>
      <translation>Der Gastgeber ist nicht zu erreichen. Deine Arbeit ist hier aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The host is back.</source>
      <translation>Der Gastgeber ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>The session goes on: somebody else hosts it now.</source>
      <translation>Die Sitzung geht weiter: Jetzt ist jemand anderes Gastgeber.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/carrying_on.py" />
      <source>You host the session now. The others find it by themselves.</source>
      <translation>Die Sitzung läuft jetzt bei dir. Die anderen finden sie von selbst.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/colour_dots.py" />
      <source>Your colour</source>
      <translation>Deine Farbe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/colour_dots.py" />
      <source>{number} of {all}</source>
      <translation>{number} von {all}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} changed {count} thing that was yours.|{who} changed {count} things that were yours.</source>
      <translation>
        <numerusform>{who} hat {count} Sache von dir geändert.</numerusform>
        <numerusform>{who} hat {count} Sachen von dir geändert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} changed {field} of {name} after you.</source>
      <translation>{who} hat nach dir bei {name} geändert: {field}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} deleted {name}, which you were editing, and {count} more.|{who} deleted {name}, which you were editing, and {count} more.</source>
      <translation>
        <numerusform>{who} hat {name} gelöscht, woran du gearbeitet hast, und {count} weiteres.</numerusform>
        <numerusform>{who} hat {name} gelöscht, woran du gearbeitet hast, und {count} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} deleted {name}, which you were editing.</source>
      <translation>{who} hat {name} gelöscht, woran du gearbeitet hast.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} moved {name} after you.</source>
      <translation>{who} hat {name} nach dir verschoben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set %C&amp;A to {theirs}. You had {mine}.</source>
      <translation>{who} hat %C&amp;A auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the inventory to {theirs}. You had {mine}.</source>
      <translation>{who} hat den Bestand auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the name to {theirs}. You had {mine}.</source>
      <translation>{who} hat den Namen auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the people to {theirs}. You had {mine}.</source>
      <translation>{who} hat die Personen auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the process time to {theirs}. You had {mine}.</source>
      <translation>{who} hat die Bearbeitungszeit auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the role to {theirs}. You had {mine}.</source>
      <translation>{who} hat die Rolle auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the share to {theirs}. You had {mine}.</source>
      <translation>{who} hat den Anteil auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set the wait to {theirs}. You had {mine}.</source>
      <translation>{who} hat die Wartezeit auf {theirs} gesetzt. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>{who} set {field} of {name} to {theirs}. You had {mine}.</source>
      <translation>{who} hat bei {name} gesetzt: {field} {theirs}. Du hattest {mine}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name} was deleted</source>
      <translation>• {name} wurde gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name} was moved</source>
      <translation>• {name} wurde verschoben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/conflict_words.py" />
      <source>• {name}: {field} {theirs}, you had {mine}</source>
      <translation>• {name}: {field} {theirs}, du hattest {mine}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/followed_frame.py" />
      <source>{name} has left.</source>
      <translation>{name} ist gegangen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>Go there</source>
      <translation>Hingehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>The facilitator</source>
      <translation>Die Moderation</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>{name} asks everyone to come.</source>
      <translation>{name} bittet alle, herzukommen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/gathering.py" />
      <source>{name} brought everyone here.</source>
      <translation>{name} hat alle hierher geholt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/hosting.py" />
      <source>the server ended without a word</source>
      <translation>der Server endete ohne ein Wort</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Invite link or code</source>
      <translation>Einladungslink oder Code</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Join</source>
      <translation>Beitreten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Join a session</source>
      <translation>Einer Sitzung beitreten</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Joining…</source>
      <translation>Beitritt läuft…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Now choose the session nearby, or type the address called out.</source>
      <translation>Jetzt die Sitzung in der Nähe wählen oder die angesagte Adresse eintippen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Now type the code that was called out, at the top.</source>
      <translation>Jetzt oben den angesagten Code tippen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>Press Join to take part in this session.</source>
      <translation>„Beitreten“ drücken, um an dieser Sitzung teilzunehmen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>This link was on the clipboard.</source>
      <translation>Dieser Link lag in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>With a code: a session nearby</source>
      <translation>Mit einem Code: eine Sitzung in der Nähe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>or the address that was called out</source>
      <translation>oder die angesagte Adresse</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>such as 192.168.1.20</source>
      <translation>etwa 192.168.1.20</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/join_dialog.py" />
      <source>vsmap://… or a code such as BA DO KU</source>
      <translation>vsmap://… oder ein Code wie BA DO KU</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/joining.py" />
      <source>{host} does not answer yet. Are both computers on the same network?</source>
      <translation>{host} antwortet noch nicht. Sind beide Rechner im selben Netz?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>A click on a vsmap link now opens this vsmap and asks before it joins.</source>
      <translation>Ein Klick auf einen vsmap-Link öffnet jetzt dieses vsmap, das vor dem Beitritt fragt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>On this system a click on a link can't open vsmap yet. Copy the link instead and choose Session, Join: it is recognised there.</source>
      <translation>Auf diesem System kann ein Klick auf einen Link vsmap noch nicht öffnen. Stattdessen den Link kopieren und Sitzung, Beitreten wählen: Dort wird er erkannt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>{place} can't be written: {why}</source>
      <translation>{place} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/links.py" />
      <source>{place} was written. This desktop has no xdg-mime to choose it; when a link asks what to open it with, choose vsmap.</source>
      <translation>{place} wurde geschrieben. Diesem Desktop fehlt xdg-mime, um es zu wählen; wenn ein Link fragt, womit er zu öffnen ist, vsmap wählen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>A session without a name</source>
      <translation>Eine Sitzung ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>Looking for sessions on this network…</source>
      <translation>Sitzungen in diesem Netz werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/nearby.py" />
      <source>Sessions nearby</source>
      <translation>Sitzungen in der Nähe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>Show file</source>
      <translation>Datei zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a facilitator now: you edit everything and lead the session.</source>
      <translation>Du moderierst jetzt: Du bearbeitest alles und leitest die Sitzung.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a mapper now: you edit everything.</source>
      <translation>Du zeichnest jetzt mit: Du bearbeitest alles.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a participant now: you add steps, notes and comments, and change your own.</source>
      <translation>Du nimmst jetzt teil: Du legst Schritte, Notizen und Kommentare an und änderst deine eigenen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>You are a viewer now: you see everything and follow others.</source>
      <translation>Du schaust jetzt zu: Du siehst alles und folgst anderen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>Your edits are kept in {file}.</source>
      <translation>Deine Änderungen sind in {file} aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>{one} and others</source>
      <translation>{one} und andere</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/notices.py" />
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/oneself.py" />
      <source>Guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/others_here.py" />
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>Remove {name} from the session?</source>
      <translation>{name} aus der Sitzung entfernen?</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>They can't come back with this invite. What they did stays.</source>
      <translation>Mit dieser Einladung kommt niemand zurück. Was getan wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a facilitator: you edit everything and lead the session.</source>
      <translation>Du moderierst: Du bearbeitest alles und leitest die Sitzung.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a mapper: you edit everything.</source>
      <translation>Du zeichnest mit: Du bearbeitest alles.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a participant: you add steps, notes and comments, and change your own.</source>
      <translation>Du nimmst teil: Du legst Schritte, Notizen und Kommentare an und änderst deine eigenen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>You are a viewer: you see everything and follow others.</source>
      <translation>Du schaust zu: Du siehst alles und folgst anderen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>a note</source>
      <translation>eine Notiz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/people.py" />
      <source>types in {name}</source>
      <translation>tippt in {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>Participants change only what they created themselves.</source>
      <translation>Teilnehmende ändern nur, was sie selbst angelegt haben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>This map is locked. Only facilitators edit it.</source>
      <translation>Diese Karte ist gesperrt. Nur die Moderation bearbeitet sie.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>Unlock</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/permits.py" />
      <source>You are a viewer here; ask the facilitator to let you edit.</source>
      <translation>Wer nur zuschaut, kann hier nichts ändern; die Moderation um eine andere Rolle bitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/places.py" />
      <source>Type the address the host reads out, such as 192.168.1.20</source>
      <translation>Die angesagte Adresse eintippen, etwa 192.168.1.20</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/qr_picture.py" />
      <source>QR code of the invite link</source>
      <translation>QR-Code des Einladungslinks</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 day</source>
      <translation>1 Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 hour</source>
      <translation>1 Stunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>1 week</source>
      <translation>1 Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>4 hours</source>
      <translation>4 Stunden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>8 hours</source>
      <translation>8 Stunden</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Adds steps, notes and comments, and changes only their own.</source>
      <translation>Fügt Schritte, Notizen und Kommentare hinzu und ändert nur eigene.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Edits the whole map with you, and can carry on hosting.</source>
      <translation>Bearbeitet die ganze Karte mit und kann die Sitzung weiterführen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite as</source>
      <translation>Einladen als</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite lasts</source>
      <translation>Einladung gilt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Invite link</source>
      <translation>Einladungslink</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Leads with you: locks maps, gives roles, ends the session.</source>
      <translation>Leitet mit: sperrt Karten, vergibt Rollen, beendet die Sitzung.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>One moment…</source>
      <translation>Einen Moment…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Sees everything and can be seen, and changes nothing.</source>
      <translation>Sieht alles, wird gesehen und ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is on. Nobody else is here yet.</source>
      <translation>Die Sitzung läuft. Noch ist niemand sonst hier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is on. {count} other person is here.|The session is on. {count} other people are here.</source>
      <translation>
        <numerusform>Die Sitzung läuft. {count} weitere Person ist hier.</numerusform>
        <numerusform>Die Sitzung läuft. {count} weitere Personen sind hier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>The session is starting…</source>
      <translation>Die Sitzung beginnt…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>This computer is reached at</source>
      <translation>Dieser Rechner ist erreichbar unter</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/share_panel.py" />
      <source>Withdraw this invite</source>
      <translation>Einladung zurückziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/shared_history.py" />
      <source>Only those who edit the map can do that.</source>
      <translation>Das können nur die, die die Karte bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/sharing.py" />
      <source>The session can't be hosted: {why}</source>
      <translation>Die Sitzung kann nicht laufen: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A flow</source>
      <translation>Ein Fluss</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A map</source>
      <translation>Eine Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A next action</source>
      <translation>Eine nächste Maßnahme</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A note</source>
      <translation>Eine Notiz</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>A step</source>
      <translation>Ein Schritt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>The workbook</source>
      <translation>Die Mappe</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>You</source>
      <translation>Du</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{name} was moved</source>
      <translation>{name} wurde verschoben</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{name}: {field} changed</source>
      <translation>{name}: {field} geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/together/told_activity.py" />
      <source>{source} now leads to {target}</source>
      <translation>{source} führt jetzt zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>%C&amp;A of {name} is {value}</source>
      <translation>%C&amp;A von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>A note was added</source>
      <translation>Eine Notiz wurde hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>A note was deleted</source>
      <translation>Eine Notiz wurde gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Batch of {name} is {value}</source>
      <translation>Losgröße von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Changeover of {name} is {value}</source>
      <translation>Rüstzeit von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Cycle time of {name} is {value}</source>
      <translation>Zykluszeit von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Inventory from {source} to {target} is {value}</source>
      <translation>Bestand von {source} bis {target} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Lead time of {name} is {value}</source>
      <translation>Durchlaufzeit von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>People at {name}: {value}</source>
      <translation>Personen bei {name}: {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Process time of {name} is {value}</source>
      <translation>Bearbeitungszeit von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Role of {name} is {role}</source>
      <translation>Rolle von {name} ist {role}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Share from {source} to {target} is {value}</source>
      <translation>Anteil von {source} bis {target} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Uptime of {name} is {value}</source>
      <translation>Verfügbarkeit von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Value added of {name} is {value}</source>
      <translation>Wertschöpfung von {name} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>Wait from {source} to {target} is {value}</source>
      <translation>Wartezeit von {source} bis {target} ist {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/told_changes.py" />
      <source>{before} is now {name}</source>
      <translation>{before} heißt jetzt {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/window.py" />
      <source>Join a session…</source>
      <translation>Einer Sitzung beitreten…</translation>
    </message>
    <message>
      <location filename="../../vsmap/app/window.py" />
      <source>Type a name. Tab adds the next step, Enter one beside it.
Type a time: 3 d, 2-4 h, ~1 w or ?
Ctrl K finds everything.</source>
      <translation>Einen Namen tippen. Tab fügt den nächsten Schritt an, Eingabe einen daneben.
Eine Zeit tippen: 3 d, 2-4 h, ~1 w oder ?
Strg K findet alles.</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Comment: {words}</source>
      <translation>Kommentar: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Handed on by {way}</source>
      <translation>Weitergabe durch {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Hotspot: {share} of total time</source>
      <translation>Brennpunkt: {share} der Gesamtzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Information {way}</source>
      <translation>Information {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Kaizen burst: {words}</source>
      <translation>Kaizen-Blitz: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Lead time {time}</source>
      <translation>Durchlaufzeit {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Map {name}</source>
      <translation>Karte {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Note: {words}</source>
      <translation>Notiz: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>People {number}</source>
      <translation>Personen {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Picture: {words}</source>
      <translation>Bild: {words}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Process time {time}</source>
      <translation>Bearbeitungszeit {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Rework {way}</source>
      <translation>Nacharbeit {way}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Role {role}</source>
      <translation>Rolle {role}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Stands for the map {name}</source>
      <translation>Steht für die Karte {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Step without a name</source>
      <translation>Schritt ohne Namen</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Tool {tool}</source>
      <translation>Werkzeug {tool}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before {name}</source>
      <translation>Wartezeit vor {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before {time}</source>
      <translation>Wartezeit davor {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>Wait before, from {source}: {time}</source>
      <translation>Wartezeit davor, von {source}: {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>by {author}</source>
      <translation>von {author}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>from {source} to {target}</source>
      <translation>von {source} bis {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>no name</source>
      <translation>kein Name</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>on {what}</source>
      <translation>an {what}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{count} steps in one box</source>
      <translation>
        <numerusform>{count} Schritt in einem Kasten</numerusform>
        <numerusform>{count} Schritte in einem Kasten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, step {number} of {total}</source>
      <translation>{name}, Schritt {number} von {total}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, where the stream begins</source>
      <translation>{name}, wo der Strom beginnt</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{name}, where the stream ends</source>
      <translation>{name}, wo der Strom endet</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{part} of {name}</source>
      <translation>{part} von {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{part} {flow}</source>
      <translation>{part} {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{share} complete and accurate</source>
      <translation>{share} vollständig und richtig</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{share} of the items</source>
      <translation>{share} der Vorgänge</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, no wait</source>
      <translation>{way}, kein Warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, wait not known yet</source>
      <translation>{way}, Wartezeit noch unbekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, waits {time}</source>
      <translation>{way}, wartet {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/canvas/record_words.py" />
      <source>{way}, {pieces} pieces waiting</source>
      <translation>{way}, {pieces} Stücke warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/cli/serve.py" />
      <source>No sessions are kept there.</source>
      <translation>Dort sind keine Sitzungen aufbewahrt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/cli/serve.py" />
      <source>{count} is not whole|{count} are not whole</source>
      <translation>
        <numerusform>{count} ist nicht unversehrt</numerusform>
        <numerusform>{count} sind nicht unversehrt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>it is not a .vsmap archive</source>
      <translation>es ist kein .vsmap-Archiv</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>its end is missing</source>
      <translation>das Ende fehlt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{map} was changed by another program; the shared document counts</source>
      <translation>{map} wurde von einem anderen Programm geändert; das gemeinsame Dokument gilt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{meta} is damaged</source>
      <translation>{meta} ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is damaged (packed in a way vsmap does not use)</source>
      <translation>{name} ist beschädigt (auf eine Art gepackt, die vsmap nicht benutzt)</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is damaged ({error})</source>
      <translation>{name} ist beschädigt ({error})</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is missing</source>
      <translation>{name} fehlt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name} is too large</source>
      <translation>{name} ist zu groß</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: made by a later vsmap (form {form}); update vsmap, the file was not changed</source>
      <translation>{name}: von einem neueren vsmap (Form {form}); vsmap aktualisieren, die Datei wurde nicht geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: neither the map nor its history can be read; open another copy</source>
      <translation>{name}: weder die Karte noch ihre Geschichte lässt sich lesen; eine andere Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: this file can't be read: {reason}; open another copy</source>
      <translation>{name}: diese Datei lässt sich nicht lesen: {reason}; eine andere Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: this file is empty; open another copy</source>
      <translation>{name}: diese Datei ist leer; eine andere Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/archive.py" />
      <source>{name}: what is packed in it is too large (at most {limit} MB are taken)</source>
      <translation>{name}: der Inhalt ist zu groß (höchstens {limit} MB gehen)</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>Import as another map</source>
      <translation>Als weitere Karte einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>somebody else has saved it meanwhile; both are kept together</source>
      <translation>jemand anderes hat inzwischen gespeichert; beides ist zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>what was there, a copy of the same workbook, is merged too</source>
      <translation>was dort war, eine Kopie derselben Mappe, ist mit zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{name}: its history does not say which workbook it is of</source>
      <translation>{name}: die Geschichte sagt nicht, zu welcher Mappe sie gehört</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{name}: its history is damaged; the map opened from its readable copy and begins a new history, so it can't be merged with other copies any more</source>
      <translation>{name}: die Geschichte ist beschädigt; die Karte wurde aus ihrer lesbaren Kopie geöffnet und beginnt neu, sie lässt sich nicht mehr mit anderen Kopien zusammenführen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{one} and {other} do not share a history, so they can't be merged; open one and import the other as another map</source>
      <translation>{one} und {other} haben keine gemeinsame Geschichte und lassen sich nicht zusammenführen; die eine öffnen und die andere als weitere Karte einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{path}: not saved: another workbook is there now; save under another name</source>
      <translation>{path}: nicht gespeichert: dort liegt jetzt eine andere Mappe; unter einem anderen Namen speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/file.py" />
      <source>{path}: not saved: what is there can't be read ({error}); save elsewhere</source>
      <translation>{path}: nicht gespeichert: was dort liegt, lässt sich nicht lesen ({error}); woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a client number in it is too high</source>
      <translation>eine Teilnehmernummer darin ist zu hoch</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a clock in it is out of range</source>
      <translation>eine Uhr darin liegt außerhalb</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a deletion in it is out of range</source>
      <translation>eine Löschung darin liegt außerhalb</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a number in it never ends</source>
      <translation>eine Zahl darin endet nie</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a text in it is not UTF-8</source>
      <translation>ein Text darin ist kein UTF-8</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a value in it is nested more than {deepest} deep</source>
      <translation>ein Wert darin ist tiefer als {deepest} verschachtelt</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>a value in it is of no known form</source>
      <translation>ein Wert darin hat keine bekannte Form</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it goes on after its end</source>
      <translation>sie geht nach ihrem Ende weiter</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it holds something other than records of fields</source>
      <translation>sie enthält etwas anderes als Einträge mit Feldern</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>it tells the changes of one client twice</source>
      <translation>sie nennt die Änderungen eines Teilnehmers zweimal</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>this update is damaged or not a map: {reason}</source>
      <translation>diese Änderung ist beschädigt oder keine Karte: {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/guard.py" />
      <source>this update is too large ({size} bytes; at most {limit} are taken)</source>
      <translation>diese Änderung ist zu groß ({size} Bytes; höchstens {limit} werden angenommen)</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>no journal</source>
      <translation>kein Protokoll</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>not kept in the journal</source>
      <translation>nicht im Protokoll festgehalten</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: another window keeps this journal; close it first</source>
      <translation>{path}: ein anderes Fenster führt dieses Protokoll; erst dort schließen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: this is not a vsmap journal; move it away</source>
      <translation>{path}: das ist kein vsmap-Protokoll; woandershin legen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/journal.py" />
      <source>{path}: written by a later vsmap; update vsmap, it was not changed</source>
      <translation>{path}: von einem neueren vsmap geschrieben; vsmap aktualisieren, es wurde nicht geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/mirror.py" />
      <source>{address}: {bad_fields} can't be read and was left out</source>
      <translation>{address}: {bad_fields} lässt sich nicht lesen und wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/records.py" />
      <source>{value} is not a number a map can hold; write one up to {most}</source>
      <translation>{value} ist keine Zahl, die eine Karte aufnehmen kann; eine bis {most} schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/recovery.py" />
      <source>its end was damaged: {set_aside}</source>
      <translation>das Ende war beschädigt: {set_aside}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/restoring.py" />
      <source>Restore {name}</source>
      <translation>Stand {name} zurückholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/restoring.py" />
      <source>earlier version</source>
      <translation>von früher</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/shadow.py" />
      <source>this update is damaged; ask for the whole document again</source>
      <translation>diese Änderung ist beschädigt; das ganze Dokument neu anfordern</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/shared_map.py" />
      <source>an edit is still open; finish it first</source>
      <translation>eine Änderung ist noch offen; erst beenden</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>"{id}" is the id of an end; give the step another</source>
      <translation>„{id}“ ist die Kennung eines Endes; dem Schritt eine andere geben</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>this map is no longer there; somebody has deleted it</source>
      <translation>diese Karte gibt es nicht mehr; jemand hat sie gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/transaction.py" />
      <source>{unknown} can't be set here</source>
      <translation>{unknown} lässt sich hier nicht setzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>an action</source>
      <translation>eine Maßnahme</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>collapsed steps</source>
      <translation>zusammengefasste Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has changed it since</source>
      <translation>jemand hat es seitdem geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has connected to it since, so it stays</source>
      <translation>jemand hat seitdem etwas damit verbunden, darum bleibt es</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has deleted it</source>
      <translation>jemand hat es gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>somebody has edited it since, so it stays</source>
      <translation>jemand hat es seitdem bearbeitet, darum bleibt es</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>the flow from {source} to {target}</source>
      <translation>der Fluss von {source} zu {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>the map {name}</source>
      <translation>die Karte {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/undoing.py" />
      <source>{record}: somebody has deleted it too</source>
      <translation>{record}: jemand hat es auch gelöscht</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/versions.py" />
      <source>version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/document/writes.py" />
      <source>{id} can't be the id of a record; give it a plain one</source>
      <translation>{id} kann keine Kennung sein; eine einfache geben</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/aligned_ladder.py" />
      <source>Waiting</source>
      <translation>Warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/aligned_ladder.py" />
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a calendar day</source>
      <translation>{number} je Kalendertag</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a calendar week</source>
      <translation>{number} je Kalenderwoche</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a day</source>
      <translation>{number} am Tag</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a minute</source>
      <translation>{number} in der Minute</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a month</source>
      <translation>{number} im Monat</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a second</source>
      <translation>{number} in der Sekunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} a week</source>
      <translation>{number} in der Woche</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/classic_tasks.py" />
      <source>{number} an hour</source>
      <translation>{number} in der Stunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ghost.py" />
      <source>Type the last thing that happens.</source>
      <translation>Tippen, was als Letztes geschieht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/hand_over.py" />
      <source>max {number}</source>
      <translation>max. {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>? inside</source>
      <translation>innen ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>{time} + ? inside</source>
      <translation>innen {time} + ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/inside_words.py" />
      <source>{time} inside</source>
      <translation>innen {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>Hotspot {time} of {whole}</source>
      <translation>Brennpunkt {time} von {whole}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>Where the time goes, to scale</source>
      <translation>Wohin die Zeit geht, maßstäblich</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>wait {time}</source>
      <translation>Warten {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder.py" />
      <source>work {time}</source>
      <translation>Arbeit {time}</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_inside.py" />
      <source>{time} + ?</source>
      <translation>{time} + ?</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>at least {time}</source>
      <translation>mindestens {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>{step} and {count} more run beside</source>
      <translation>
        <numerusform>{step} und {count} weiterer laufen daneben</numerusform>
        <numerusform>{step} und {count} weitere laufen daneben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/ladder_path.py" />
      <source>{step} runs beside</source>
      <translation>{step} läuft daneben</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/lane_tasks.py" />
      <source>No tool yet</source>
      <translation>Noch kein Werkzeug</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/lane_tasks.py" />
      <source>{share} of lead time</source>
      <translation>{share} der Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/readings.py" />
      <source>{number} pcs</source>
      <translation>{number} Stk.</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/rework.py" />
      <source>{share} back</source>
      <translation>{share} zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/drawing/scaled_ladder.py" />
      <source>Hotspot {part} of {whole}</source>
      <translation>Brennpunkt {part} von {whole}</translation>
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
      <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>likely {value}</source>
      <translation>wahrscheinlich {value}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>no time at all</source>
      <translation>gar keine Zeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>not known yet</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} calendar week|{number} calendar weeks</source>
      <translation>
        <numerusform>{number} Kalenderwoche</numerusform>
        <numerusform>{number} Kalenderwochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} minute|{number} minutes</source>
      <translation>
        <numerusform>{number} Minute</numerusform>
        <numerusform>{number} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} second|{number} seconds</source>
      <translation>
        <numerusform>{number} Sekunde</numerusform>
        <numerusform>{number} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working day|{number} working days</source>
      <translation>
        <numerusform>{number} Arbeitstag</numerusform>
        <numerusform>{number} Arbeitstage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working hour|{number} working hours</source>
      <translation>
        <numerusform>{number} Arbeitsstunde</numerusform>
        <numerusform>{number} Arbeitsstunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working month|{number} working months</source>
      <translation>
        <numerusform>{number} Arbeitsmonat</numerusform>
        <numerusform>{number} Arbeitsmonate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number} working week|{number} working weeks</source>
      <translation>
        <numerusform>{number} Arbeitswoche</numerusform>
        <numerusform>{number} Arbeitswochen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, a guess</source>
      <translation>{number}, geschätzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, measured</source>
      <translation>{number}, gemessen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/editor/echo.py" />
      <source>{number}, measured on {count} item|{number}, measured on {count} items</source>
      <translation>
        <numerusform>{number}, an {count} Stück gemessen</numerusform>
        <numerusform>{number}, an {count} Stücken gemessen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/echo.py" />
      <source>{time} of work</source>
      <translation>{time} Arbeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/aligning.py" />
      <source>Align</source>
      <translation>Ausrichten</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/aligning.py" />
      <source>Distribute</source>
      <translation>Verteilen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/comments.py" />
      <source>Add comment</source>
      <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/comments.py" />
      <source>Delete comment</source>
      <translation>Kommentar löschen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/deletion.py" />
      <source>Every map keeps its two ends; rename them instead</source>
      <translation>Jede Karte behält ihre zwei Enden; stattdessen umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set calendar</source>
      <translation>Kalender ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set details</source>
      <translation>Angaben ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set next actions</source>
      <translation>Nächste Maßnahmen ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set outcome</source>
      <translation>Ziel ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/details.py" />
      <source>Set title</source>
      <translation>Titel ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Connect steps</source>
      <translation>Schritte verbinden</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Items never go that way at {end}; only information can</source>
      <translation>An {end} gehen Vorgänge nie dort entlang; nur Information kann das</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>One of the two steps is no longer on the map; choose another</source>
      <translation>Einer der beiden Schritte ist nicht mehr auf der Karte; einen anderen wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Reroute flow</source>
      <translation>Fluss umlegen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Rework goes from one step back to another; choose two steps</source>
      <translation>Nacharbeit geht von einem Schritt zurück zu einem anderen; zwei Schritte wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set inventory</source>
      <translation>Bestand ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set rework</source>
      <translation>Nacharbeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>Set wait</source>
      <translation>Wartezeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>{flow} is already connected; choose another step</source>
      <translation>{flow} ist schon verbunden; einen anderen Schritt wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/flows.py" />
      <source>{source} can't lead to itself; draw the flow to another step</source>
      <translation>{source} kann nicht zu sich selbst führen; den Fluss zu einem anderen Schritt ziehen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>A lane needs a name; type the role or the tool of its steps</source>
      <translation>Eine Bahn braucht einen Namen; die Rolle oder das Werkzeug ihrer Schritte tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Move to lane {lane}</source>
      <translation>In Bahn {lane} verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show lanes by role</source>
      <translation>Bahnen nach Rolle zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show lanes by tool</source>
      <translation>Bahnen nach Werkzeug zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Show no lanes</source>
      <translation>Keine Bahnen zeigen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>Take out of its lane</source>
      <translation>Aus der Bahn nehmen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lanes.py" />
      <source>This box stands for steps that may have several roles; open it with Ctrl Shift G and move them</source>
      <translation>Dieser Kasten steht für Schritte mit vielleicht mehreren Rollen; mit Strg Umschalt G öffnen und sie verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This flow is no longer on the map; choose another</source>
      <translation>Dieser Fluss ist nicht mehr auf der Karte; einen anderen wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This map is no longer in the workbook; choose another tab</source>
      <translation>Diese Karte ist nicht mehr in der Mappe; einen anderen Reiter wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>This step's time comes from its own map; open that with Ctrl Enter and type there</source>
      <translation>Die Zeit dieses Schritts kommt aus seiner eigenen Karte; mit Strg Eingabe öffnen und dort tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/lookup.py" />
      <source>{step} is not a step of this map; choose a step</source>
      <translation>{step} ist kein Schritt dieser Karte; einen Schritt wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>A map needs a name; type one</source>
      <translation>Eine Karte braucht einen Namen; einen tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>A workbook keeps one map; add another before deleting this one</source>
      <translation>Eine Mappe behält eine Karte; erst eine andere hinzufügen, dann diese löschen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Alternative</source>
      <translation>Alternative</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Current state</source>
      <translation>Ist-Zustand</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Delivered</source>
      <translation>Geliefert</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Describe map</source>
      <translation>Karte beschreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Future state</source>
      <translation>Soll-Zustand</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Move map</source>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Put map back</source>
      <translation>Karte zurückholen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Set demand</source>
      <translation>Bedarf ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Set state</source>
      <translation>Zustand ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Use classic symbols</source>
      <translation>Klassische Symbole benutzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/maps.py" />
      <source>Use simple boxes</source>
      <translation>Einfache Kästen benutzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Add kaizen burst</source>
      <translation>Kaizen-Blitz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Add note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Attach</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>This note is no longer on the map; add another</source>
      <translation>Diese Notiz ist nicht mehr auf der Karte; eine andere hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/notes.py" />
      <source>Write note</source>
      <translation>Notiz schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/pasting.py" />
      <source>Wait before: {wait}</source>
      <translation>Wartezeit davor: {wait}</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Add picture</source>
      <translation>Bild hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Name picture</source>
      <translation>Bild benennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>Resize picture</source>
      <translation>Bildgröße ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/photos.py" />
      <source>This picture is no longer on the map; add another</source>
      <translation>Dieses Bild ist nicht mehr auf der Karte; ein anderes hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/placing.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/relocating.py" />
      <source>Move into flow</source>
      <translation>In Fluss verschieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/relocating.py" />
      <source>The step stands at this flow already; choose another flow</source>
      <translation>Der Schritt steht schon an diesem Fluss; einen anderen Fluss wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Open all steps</source>
      <translation>Alle Schritte öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Open steps</source>
      <translation>Schritte öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Rename step</source>
      <translation>Schritt umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>Somebody has deleted it meanwhile; choose another</source>
      <translation>Jemand hat es inzwischen gelöscht; etwas anderes wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>There is no collapsed box among them; select one</source>
      <translation>Darunter ist kein zusammengefasster Kasten; einen auswählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/runs.py" />
      <source>This box stands for several steps; open it with Ctrl Shift G and type into one of them</source>
      <translation>Dieser Kasten steht für mehrere Schritte; mit Strg Umschalt G öffnen und in einen davon tippen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set WIP limit</source>
      <translation>WIP-Grenze ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set batch</source>
      <translation>Losgröße ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set changeover</source>
      <translation>Rüstzeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set cycle time</source>
      <translation>Zykluszeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set hand-over</source>
      <translation>Weitergabe ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set kind</source>
      <translation>Art ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set label</source>
      <translation>Beschriftung ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set lead time</source>
      <translation>Durchlaufzeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set notes</source>
      <translation>Notizen ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set people</source>
      <translation>Personen ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set process time</source>
      <translation>Bearbeitungszeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set share</source>
      <translation>Anteil ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set sub-stream</source>
      <translation>Teilstrom ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set tool</source>
      <translation>Werkzeug ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set uptime</source>
      <translation>Verfügbarkeit ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/set_names.py" />
      <source>Set value-added</source>
      <translation>Wertschöpfung ändern</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>A step can be inserted into a forward flow between two other steps</source>
      <translation>Ein Schritt lässt sich in einen Vorwärtsfluss zwischen zwei anderen Schritten einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Add parallel step</source>
      <translation>Parallelen Schritt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Add step</source>
      <translation>Schritt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Connect the step first; nothing runs beside a step that stands alone</source>
      <translation>Den Schritt zuerst verbinden; neben einem einzelnen Schritt läuft nichts</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Insert step</source>
      <translation>Schritt einfügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/steps.py" />
      <source>Rename end</source>
      <translation>Ende umbenennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>Link sub-stream</source>
      <translation>Teilstrom verknüpfen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>Make sub-stream</source>
      <translation>Teilstrom machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>{map} leads back to this map, so it can't stand behind one of its steps; choose another map</source>
      <translation>{map} führt zu dieser Karte zurück und kann nicht hinter einem ihrer Schritte stehen; eine andere Karte wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/edits/sub_streams.py" />
      <source>{step} already opens a sub-stream</source>
      <translation>{step} öffnet schon einen Teilstrom</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/fields.py" />
      <source>Nothing can be typed there; choose a name or a number</source>
      <translation>Dort lässt sich nichts tippen; einen Namen oder eine Zahl wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/typing.py" />
      <source>Somebody has deleted it meanwhile; nothing was written</source>
      <translation>Jemand hat es inzwischen gelöscht; nichts wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/editor/workplace.py" />
      <source>{name} wrote this; answer beside it</source>
      <translation>{name} hat das geschrieben; daneben antworten</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{lead_time}" is below the {name} {part}, which it contains; write {part} or more, or immediate</source>
      <translation>„{lead_time}“ ist kürzer als die {name} {part}, die darin steckt; {part} oder mehr schreiben, oder immediate</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{lead_time}" leaves a wait of {within}, but wait_before says "{wait_before}"; leave one of the two blank</source>
      <translation>„{lead_time}“ lässt eine Wartezeit von {within}, aber in wait_before steht „{wait_before}“; eines von beiden leer lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>"{pieces}" pieces at this demand wait another time than {wait}; leave one of the two blank</source>
      <translation>„{pieces}“ Stücke warten bei diesem Bedarf eine andere Zeit als {wait}; eines von beiden leer lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>add demand=920/d to the first line (# vsmap: ...), or write the wait</source>
      <translation>demand=920/d in die erste Zeile schreiben (# vsmap: ...) oder die Wartezeit angeben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>lead_time says it already; leave one of the two blank</source>
      <translation>lead_time sagt es schon; eines von beiden leer lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>pieces become a wait by the demand; {remedy}</source>
      <translation>Stücke werden durch den Bedarf zur Wartezeit; {remedy}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>process time</source>
      <translation>Bearbeitungszeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/arrivals.py" />
      <source>wait</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" holds a comma, which separates the cells here</source>
      <translation>„{text}“ enthält ein Komma, das hier die Zellen trennt</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" is too large</source>
      <translation>„{text}“ ist zu groß</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>"{text}" may be thousands or a fraction</source>
      <translation>„{text}“ können Tausender oder ein Bruch sein</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/cell_notation.py" />
      <source>7000 without a sign between the digits</source>
      <translation>7000 ohne Zeichen zwischen den Ziffern</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}, column {name}: "{word}" is not a unit; write s, min, h, d, w or mo</source>
      <translation>Zeile {line}, Spalte {name}: „{word}“ ist keine Einheit; s, min, h, d, w oder mo schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}: the columns "{written}" and "{heading_written}" both mean {value}; keep one of them</source>
      <translation>Zeile {line}: die Spalten „{written}“ und „{heading_written}“ bedeuten beide {value}; eine davon behalten</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/columns.py" />
      <source>line {line}: there is no step column; give the names a column called step</source>
      <translation>Zeile {line}: es gibt keine Spalte step; die Namen in eine Spalte step schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>date and version</source>
      <translation>Datum und Version</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>lanes</source>
      <translation>Bahnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>positions on the sheet</source>
      <translation>Orte auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>shipments</source>
      <translation>Lieferungen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the control box "{name}"</source>
      <translation>der Steuerkasten „{name}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the sub-stream of "{name}"</source>
      <translation>der Teilstrom von „{name}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>the target outcome</source>
      <translation>das Ziel</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} action|{count} actions</source>
      <translation>
        <numerusform>{count} Maßnahme</numerusform>
        <numerusform>{count} Maßnahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} collapsed run|{count} collapsed runs</source>
      <translation>
        <numerusform>{count} Zusammenfassung</numerusform>
        <numerusform>{count} Zusammenfassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} contributor|{count} contributors</source>
      <translation>
        <numerusform>{count} Mitwirkender</numerusform>
        <numerusform>{count} Mitwirkende</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} estimate|{count} estimates</source>
      <translation>
        <numerusform>{count} Einschätzung</numerusform>
        <numerusform>{count} Einschätzungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} information flow|{count} information flows</source>
      <translation>
        <numerusform>{count} Informationsfluss</numerusform>
        <numerusform>{count} Informationsflüsse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} label of a flow|{count} labels of a flow</source>
      <translation>
        <numerusform>{count} Beschriftung eines Flusses</numerusform>
        <numerusform>{count} Beschriftungen eines Flusses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} note|{count} notes</source>
      <translation>
        <numerusform>{count} Notiz</numerusform>
        <numerusform>{count} Notizen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} other map|{count} other maps</source>
      <translation>
        <numerusform>{count} andere Karte</numerusform>
        <numerusform>{count} andere Karten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} photo|{count} photos</source>
      <translation>
        <numerusform>{count} Foto</numerusform>
        <numerusform>{count} Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/csv_losses.py" />
      <source>{count} pull or FIFO hand-over|{count} pull or FIFO hand-overs</source>
      <translation>
        <numerusform>{count} Weitergabe durch Pull oder FIFO</numerusform>
        <numerusform>{count} Weitergaben durch Pull oder FIFO</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>"{name}" in the first line means nothing to vsmap and was left out</source>
      <translation>„{name}“ in der ersten Zeile sagt vsmap nichts und wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>"{name}" stands in line {first} already; give each step a name of its own</source>
      <translation>„{name}“ steht schon in Zeile {first}; jedem Schritt einen eigenen Namen geben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>the column "{name}" means nothing to vsmap and was left out</source>
      <translation>die Spalte „{name}“ sagt vsmap nichts und wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>this row has no name; name the step</source>
      <translation>diese Zeile hat keinen Namen; den Schritt benennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_table.py" />
      <source>{name}: the table has no steps; add a row for each step</source>
      <translation>{name}: die Tabelle hat keine Schritte; eine Zeile je Schritt schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/csv_writing.py" />
      <source>the map "{name}" has no steps yet; a table needs at least one</source>
      <translation>die Karte „{name}“ hat noch keine Schritte; eine Tabelle braucht mindestens einen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>Not read as a number; it stays in the notes of its step:</source>
      <translation>Nicht als Zahl gelesen; steht in den Notizen des Schritts:</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>This text has {lines} lines; a map takes at most {most} at once. Copy fewer of them</source>
      <translation>Dieser Text hat {lines} Zeilen; eine Karte nimmt höchstens {most} auf einmal. Weniger davon kopieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weitere</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>the pasted table</source>
      <translation>die eingefügte Tabelle</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>what was copied</source>
      <translation>was kopiert wurde</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/pasted_text.py" />
      <source>{step}: “{text}”</source>
      <translation>{step}: „{text}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>a JSON map</source>
      <translation>eine JSON-Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>a table of steps</source>
      <translation>eine Schritttabelle</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>the other {value} pages: a PNG shows one; export a PDF for all</source>
      <translation>die anderen {value} Seiten: ein PNG zeigt eine; für alle ein PDF exportieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>there is no {name} "{wanted}"; choose {kind}</source>
      <translation>es gibt kein {name} „{wanted}“; {kind} wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>this workbook holds no map; add one first</source>
      <translation>diese Mappe enthält keine Karte; erst eine hinzufügen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: no suffix says what kind of file this is; add {listed}</source>
      <translation>{path}: keine Endung sagt, was für eine Datei das ist; {listed} anhängen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: vsmap can't read {suffix} files; it can read {listed}</source>
      <translation>{path}: vsmap kann {suffix}-Dateien nicht lesen; es kann {listed} lesen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{path}: vsmap can't write {suffix} files; it can write {listed}</source>
      <translation>{path}: vsmap kann {suffix}-Dateien nicht schreiben; es kann {listed} schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{these} and {that}</source>
      <translation>{these} und {that}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/registry.py" />
      <source>{these} or {that}</source>
      <translation>{these} oder {that}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>"after" belongs to rework; put this wait on the next row</source>
      <translation>„after“ gehört zu Nacharbeit; diese Wartezeit in die nächste Zeile schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>rework goes back to a step; end is none</source>
      <translation>Nacharbeit geht zurück zu einem Schritt; end ist keiner</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>there is no step {name}; write the name of another row</source>
      <translation>es gibt keinen Schritt {name}; den Namen einer anderen Zeile schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{part} breaks off; write B=0.8 or B=0.2 after 3 d</source>
      <translation>{part} bricht ab; B=0.8 oder B=0.2 after 3 d schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{part} is named twice; name it once</source>
      <translation>{part} ist zweimal genannt; einmal nennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/routes.py" />
      <source>{reason} or end</source>
      <translation>{reason} oder end</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/step_rows.py" />
      <source>"{column}" is none at all; write more, or leave it blank</source>
      <translation>„{column}“ ist gar nichts; mehr schreiben oder leer lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/step_rows.py" />
      <source>the row end holds only a wait before Delivered; leave this blank</source>
      <translation>die Zeile end enthält nur eine Wartezeit vor der Lieferung; das hier leer lassen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/svg.py" />
      <source>The longest way: {steps}.</source>
      <translation>Der längste Weg: {steps}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/formats/svg.py" />
      <source>Value stream map with {count} step; lead time {time}.|Value stream map with {count} steps; lead time {time}.</source>
      <translation>
        <numerusform>Wertstromkarte mit {count} Schritt; Durchlaufzeit {time}.</numerusform>
        <numerusform>Wertstromkarte mit {count} Schritten; Durchlaufzeit {time}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/svg.py" />
      <source>{step} and the waits beside it take {share} of it.</source>
      <translation>{step} und das Warten daneben nehmen {share} davon.</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_flows.py" />
      <source>line {line}: only rework leads to "{name}", so its wait before counts nowhere; write it in rework_to, as in Dev=0.2 after 3 d</source>
      <translation>Zeile {line}: nur Nacharbeit führt zu „{name}“, darum zählt die Wartezeit davor nirgends; in rework_to schreiben, wie in Dev=0.2 after 3 d</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>Step {number}</source>
      <translation>Schritt {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>before "{name}"</source>
      <translation>vor „{name}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>before Delivered</source>
      <translation>vor der Lieferung</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>from "{source}" to "{target}"</source>
      <translation>von „{source}“ zu „{target}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>no demand is given</source>
      <translation>kein Bedarf angegeben ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that "{step}" leads nowhere; the table ends there</source>
      <translation>dass „{step}“ nirgendwohin führt; die Tabelle endet dort</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that nobody was asked for the wait before Delivered</source>
      <translation>dass niemand nach der Wartezeit vor der Lieferung gefragt wurde</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that nothing leads from Request to "{name}"</source>
      <translation>dass nichts von der Anfrage zu „{name}“ führt</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>that {field} of "{step}" is none at all</source>
      <translation>dass {field} von „{step}“ gar nichts ist</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the different waits {place}</source>
      <translation>die verschiedenen Wartezeiten {place}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the flow from Request to "{name}"</source>
      <translation>der Fluss von der Anfrage zu „{name}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the flow {flow}</source>
      <translation>der Fluss {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the lead time of "{step}" beside its other times</source>
      <translation>die Durchlaufzeit von „{step}“ neben seinen anderen Zeiten</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the name "{name}", written as "{wanted}"</source>
      <translation>der Name „{name}“, geschrieben als „{wanted}“</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the pieces {place}, as {reason}</source>
      <translation>die Stücke {place}, da {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the second of two flows {flow}</source>
      <translation>der zweite von zwei Flüssen {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the share of the flow {flow}</source>
      <translation>der Anteil des Flusses {flow}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_plan.py" />
      <source>the wait says otherwise</source>
      <translation>die Wartezeit anderes sagt</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>"{cell}" stands beyond the last heading; give it a heading, and quote a cell that holds a separator</source>
      <translation>„{cell}“ steht hinter der letzten Überschrift; eine Überschrift geben, und Zellen mit Trennzeichen in Anführungszeichen setzen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>a quote is opened here and never closed; close it or double it</source>
      <translation>hier beginnt ein Anführungszeichen und endet nie; schließen oder verdoppeln</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}, column {column}</source>
      <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_rows.py" />
      <source>line {line}: a table holds at most {most_rows} steps; split it up</source>
      <translation>Zeile {line}: eine Tabelle hat höchstens {most_rows} Schritte; aufteilen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{message}, leave out those that vsmap does not know</source>
      <translation>{message}, die weglassen, die vsmap nicht kennt</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{name}, line {line}: {number} columns; a table holds {most_cells}</source>
      <translation>{name}, Zeile {line}: {number} Spalten; eine Tabelle hat {most_cells}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_sheet.py" />
      <source>{name}: the file is empty; write a header with a step column and a row a step</source>
      <translation>{name}: die Datei ist leer; eine Kopfzeile mit einer Spalte step und eine Zeile je Schritt schreiben</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}, line {line}: this is not UTF-8 text; save it again as "CSV UTF-8"</source>
      <translation>{name}, Zeile {line}: das ist kein UTF-8-Text; noch einmal als „CSV UTF-8“ speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}, line {line}: this is not a text table but binary data; save the table as CSV and open that</source>
      <translation>{name}, Zeile {line}: das ist keine Texttabelle, sondern Binärdaten; die Tabelle als CSV speichern und diese öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/table_text.py" />
      <source>{name}: this is {encoding} text; save it again as "CSV UTF-8"</source>
      <translation>{name}: das ist {encoding}-Text; noch einmal als „CSV UTF-8“ speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/templates.py" />
      <source>there is no template "{name}"; choose {known}</source>
      <translation>es gibt keine Vorlage „{name}“; {known} wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a demand</source>
      <translation>„{text}“ ist kein Bedarf</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a kind of symbols</source>
      <translation>„{text}“ ist keine Art von Symbolen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a number of {unit} above 0 and up to {most}</source>
      <translation>„{text}“ ist keine Zahl von {unit} über 0 und bis {most}</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>"{text}" is not a state</source>
      <translation>„{text}“ ist kein Zustand</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>days</source>
      <translation>Tagen</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="../../vsmap/formats/title_line.py" />
      <source>line {line}, {name}: {error}</source>
      <translation>Zeile {line}, {name}: {error}</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/errors.py" />
      <source>{reason}; write {samples}</source>
      <translation>{reason}; schreiben: {samples}</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>a measure is written as text, such as '2-4 h'</source>
      <translation>ein Maß wird als Text geschrieben, etwa '2-4 h'</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>every part needs an id, a short text</source>
      <translation>jeder Teil braucht eine Kennung, einen kurzen Text</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/fields.py" />
      <source>two parts share the id {id}</source>
      <translation>zwei Teile haben dieselbe Kennung {id}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/json.py" />
      <source>(and {count} more)</source>
      <translation>
        <numerusform>(und {count} weiterer)</numerusform>
        <numerusform>(und {count} weitere)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: made by a later vsmap (form {form}/{version}, this one reads up to {form}/{form_version}); update vsmap, the file was not changed</source>
      <translation>{name}: von einem neueren vsmap (Form {form}/{version}, dieses liest bis {form}/{form_version}); vsmap aktualisieren, die Datei wurde nicht geändert</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this JSON is not a vsmap map; "vsmap" should be "{form}/{form_version}"</source>
      <translation>{name}: dieses JSON ist keine vsmap-Karte; „vsmap“ sollte „{form}/{form_version}“ sein</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this JSON is not a vsmap map; it should begin with an object</source>
      <translation>{name}: dieses JSON ist keine vsmap-Karte; es sollte mit einem Objekt beginnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/json.py" />
      <source>{name}: this is not JSON ({error}); open the original or another copy</source>
      <translation>{name}: das ist kein JSON ({error}); das Original oder eine andere Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/lead_times.py" />
      <source>Lead time {lead_time} is below process time {process_time}; lead time contains the work, so make it at least as long</source>
      <translation>Die Durchlaufzeit {lead_time} ist kürzer als die Bearbeitungszeit {process_time}; sie enthält die Arbeit, also mindestens so lang machen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is a range, not one duration</source>
      <translation>„{text}“ ist eine Spanne, keine einzelne Dauer</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is marked as a guess and as measured</source>
      <translation>„{text}“ ist als geschätzt und als gemessen markiert</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a duration</source>
      <translation>„{text}“ ist keine Dauer</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a number</source>
      <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is not a percentage</source>
      <translation>„{text}“ ist kein Prozentwert</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" is outside 0-100 %</source>
      <translation>„{text}“ liegt außerhalb von 0-100 %</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" needs a unit</source>
      <translation>„{text}“ braucht eine Einheit</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/notation.py" />
      <source>"{text}" runs from high to low</source>
      <translation>„{text}“ läuft von groß nach klein</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/resource_files.py" />
      <source>this installation of vsmap lacks {parts}; install it again</source>
      <translation>dieser Installation von vsmap fehlt {parts}; neu installieren</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>calendar day, calendar days, cd</source>
      <translation>Kalendertag, Kalendertage, Kalendertagen, KT, cd</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>calendar week, calendar weeks, cw</source>
      <translation>Kalenderwoche, Kalenderwochen, KW, cw</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>day, days, working day, working days, d</source>
      <translation>Tag, Tage, Tagen, Arbeitstag, Arbeitstage, Arbeitstagen, T, d</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>hour, hours, hr, hrs, h</source>
      <translation>Stunde, Stunden, Std, Arbeitsstunde, Arbeitsstunden, h</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>minute, minutes, min, mins, m</source>
      <translation>Minute, Minuten, Min, m</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>month, months, mo</source>
      <translation>Monat, Monate, Monaten, Arbeitsmonat, Arbeitsmonate, Mon, mo</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>second, seconds, sec, secs, s</source>
      <translation>Sekunde, Sekunden, Sek, s</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>unknown, not known, tbd</source>
      <translation>unbekannt, nicht bekannt, offen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/typed.py" />
      <source>week, weeks, working week, working weeks, wk, wks, w</source>
      <translation>Woche, Wochen, Wo, Arbeitswoche, Arbeitswochen, w</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>a .vsmap file</source>
      <translation>eine .vsmap-Datei</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>not opened</source>
      <translation>nicht geöffnet</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>part of this path is a file; choose a folder</source>
      <translation>ein Teil dieses Pfads ist eine Datei; einen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the disk is full; make room and save again, or save elsewhere</source>
      <translation>die Platte ist voll; Platz schaffen und noch einmal speichern, oder woanders</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the file grows larger than this disk or account allows; save elsewhere</source>
      <translation>die Datei wird größer, als diese Platte oder dieses Konto erlaubt; woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>the name is too long; choose a shorter one</source>
      <translation>der Name ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>there is no such file or folder; check the name</source>
      <translation>diese Datei oder diesen Ordner gibt es nicht; den Namen prüfen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>this disk can only be read; save elsewhere</source>
      <translation>diese Platte lässt sich nur lesen; woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>this is a folder; name a file</source>
      <translation>das ist ein Ordner; eine Datei nennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>you may not write there; save elsewhere</source>
      <translation>dort darf nicht geschrieben werden; woanders speichern</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>your share of the disk is full; make room and save again, or save elsewhere</source>
      <translation>der Anteil an der Platte ist voll; Platz schaffen und noch einmal speichern, oder woanders</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: not saved: this is no ordinary file; name another</source>
      <translation>{path}: nicht gespeichert: das ist keine gewöhnliche Datei; eine andere nennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: this is not a file; name {kind}</source>
      <translation>{path}: das ist keine Datei; {kind} nennen</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{path}: too large; {kind} holds at most {limit} MB</source>
      <translation>{path}: zu groß; {kind} fasst höchstens {limit} MB</translation>
    </message>
    <message>
      <location filename="../../vsmap/model/whole_file.py" />
      <source>{reason}; try another place</source>
      <translation>{reason}; einen anderen Ort versuchen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/wording.py" />
      <source>{number} calendar day|{number} calendar days</source>
      <translation>
        <numerusform>{number} Kalendertag</numerusform>
        <numerusform>{number} Kalendertage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/model/wording.py" />
      <source>{number} calendar week|{number} calendar weeks</source>
      <translation>
        <numerusform>{number} Kalenderwoche</numerusform>
        <numerusform>{number} Kalenderwochen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Assumptions and unknowns</source>
      <translation>Annahmen und Unbekanntes</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Every step</source>
      <translation>Alle Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>How the figures are worked out</source>
      <translation>Wie die Zahlen berechnet sind</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Splits, joins, returns and what waits there</source>
      <translation>Verzweigungen, Zusammenführungen, Rückkehren und was dort wartet</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>The lead time of {lead_time} is {days} calendar days from request to delivery.</source>
      <translation>Die Durchlaufzeit von {lead_time} sind {days} Kalendertage von der Anfrage bis zur Lieferung.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>This map has no steps yet.</source>
      <translation>Diese Karte hat noch keine Schritte.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>What nobody knows counts as nothing in the figures and leaves their upper bound open. A range without a likely value counts with its middle. Where branches run side by side the longest one counts; where one of several is taken, each counts by its share.</source>
      <translation>Was niemand weiß, zählt in den Zahlen als nichts und lässt ihre obere Grenze offen. Eine Spanne ohne wahrscheinlichen Wert zählt mit ihrer Mitte. Wo Zweige nebeneinander laufen, zählt der längste; wo einer von mehreren genommen wird, zählt jeder nach seinem Anteil.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>Worked out as</source>
      <translation>Berechnet als</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>appendix</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>at most {high}</source>
      <translation>höchstens {high}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>{calendar}. A month is 52/12 weeks. Times are working times; calendar days (cd) and weeks (cw) are turned into them.</source>
      <translation>{calendar}. Ein Monat hat 52/12 Wochen. Zeiten sind Arbeitszeiten; Kalendertage (cd) und -wochen (cw) werden in sie umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix.py" />
      <source>~ and dots: a guess. A line with n: measured, on so many items. A line with two ends: a range, the dot is the likely value. ?: nobody knows yet. Plain: agreed.</source>
      <translation>~ und Punkte: geschätzt. Eine Linie mit n: gemessen, an so vielen Stücken. Eine Linie mit zwei Enden: eine Spanne, der Punkt ist der wahrscheinliche Wert. ?: niemand weiß es bisher. Schlicht: vereinbart.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>%C&amp;A not known</source>
      <translation>%C&amp;A nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>FIFO, at most {number}</source>
      <translation>FIFO, höchstens {number}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Pieces waiting</source>
      <translation>Wartende Stücke</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Process time guessed</source>
      <translation>Bearbeitungszeit geschätzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Process time not known</source>
      <translation>Bearbeitungszeit nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>To</source>
      <translation>Zu</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Tool: {tool}</source>
      <translation>Werkzeug: {tool}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Wait guessed</source>
      <translation>Wartezeit geschätzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>Wait not known</source>
      <translation>Wartezeit nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>before {step}</source>
      <translation>vor {step}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>between {source} and {target}</source>
      <translation>zwischen {source} und {target}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/appendix_tables.py" />
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>eight</source>
      <translation>acht</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>eleven</source>
      <translation>elf</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>five</source>
      <translation>fünf</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>four</source>
      <translation>vier</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>nine</source>
      <translation>neun</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>one</source>
      <translation>1</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>seven</source>
      <translation>sieben</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>six</source>
      <translation>sechs</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>ten</source>
      <translation>zehn</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>three</source>
      <translation>drei</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>twelve</source>
      <translation>zwölf</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/durations.py" />
      <source>two</source>
      <translation>zwei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} day|{number} days</source>
      <translation>
        <numerusform>{number} Tag</numerusform>
        <numerusform>{number} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} hour|{number} hours</source>
      <translation>
        <numerusform>{number} Stunde</numerusform>
        <numerusform>{number} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} minute|{number} minutes</source>
      <translation>
        <numerusform>{number} Minute</numerusform>
        <numerusform>{number} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} second|{number} seconds</source>
      <translation>
        <numerusform>{number} Sekunde</numerusform>
        <numerusform>{number} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/durations.py" />
      <source>{number} week|{number} weeks</source>
      <translation>
        <numerusform>{number} Woche</numerusform>
        <numerusform>{number} Wochen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/full.py" />
      <source>The whole map</source>
      <translation>Die ganze Karte</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Add the last thing that happens, then work backwards to the request.</source>
      <translation>Hinzufügen, was als Letztes geschieht, dann rückwärts bis zur Anfrage.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>All</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>At least {time}; {unknown}</source>
      <translation>Mindestens {time}; {unknown}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Every number known so far is zero.</source>
      <translation>Jede bisher bekannte Zahl ist null.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>From {before} to {after}.</source>
      <translation>Vorher {before}, nachher {after}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>No times are known yet.</source>
      <translation>Noch sind keine Zeiten bekannt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nobody has said yet how long the work takes; the item waits {waits}.</source>
      <translation>Noch hat niemand gesagt, wie lange die Arbeit dauert; gewartet wird {waits}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nothing is on this map yet.</source>
      <translation>Auf dieser Karte ist noch nichts.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Nothing on this map takes any time.</source>
      <translation>Nichts auf dieser Karte kostet Zeit.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>So far known: {work} of work and {waits} of waiting.</source>
      <translation>Bisher bekannt: {work} Arbeit und {waits} Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Work takes {work}. For the other {rest} the item waits.</source>
      <translation>Die Arbeit dauert {work}, die übrigen {rest} vergehen mit Warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>Work takes {work}. Nothing waits.</source>
      <translation>Die Arbeit dauert {work}. Nichts wartet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{count} number is not known yet.|{count} numbers are not known yet.</source>
      <translation>
        <numerusform>{count} Zahl ist noch nicht bekannt.</numerusform>
        <numerusform>{count} Zahlen sind noch nicht bekannt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{count} step drawn so far; rough guesses are enough to begin.|{count} steps drawn so far; rough guesses are enough to begin.</source>
      <translation>
        <numerusform>Bisher {count} Schritt gezeichnet; grobe Schätzungen genügen für den Anfang.</numerusform>
        <numerusform>Bisher {count} Schritte gezeichnet; grobe Schätzungen genügen für den Anfang.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the wait after it.</source>
      <translation>{part} der Zeit ({total}): {step} und das Warten danach.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the wait before it.</source>
      <translation>{part} der Zeit ({total}): {step} und das Warten davor.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step} and the waits around it.</source>
      <translation>{part} der Zeit ({total}): {step} und das Warten davor und danach.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{part} of the {total} is {step}.</source>
      <translation>{part} der Zeit ({total}): {step}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/headlines.py" />
      <source>{total} from {source} to {target}.</source>
      <translation>{total}: von {source} bis {target}.</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>guess</source>
      <translation>geschätzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>range</source>
      <translation>Spanne</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/legend.py" />
      <source>work above the box, wait below the arrow</source>
      <translation>Arbeit über dem Kasten, Warten unter dem Pfeil</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_figure.py" />
      <source>not counted: {steps}</source>
      <translation>nicht mitgezählt: {steps}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/map_figure.py" />
      <source>{count} flow more on the full map|{count} flows more on the full map</source>
      <translation>
        <numerusform>{count} Fluss mehr auf der ganzen Karte</numerusform>
        <numerusform>{count} Flüsse mehr auf der ganzen Karte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_hotspot.py" />
      <source>Hotspot so far: {share} of the known time</source>
      <translation>Brennpunkt bisher: {share} der bekannten Zeit</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/map_returns.py" />
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Lead time taken off, if halved</source>
      <translation>Ersparte Durchlaufzeit, wenn halbiert</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Next three</source>
      <translation>Die nächsten drei</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/next_steps.py" />
      <source>Work of {name}</source>
      <translation>Arbeit: {name}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/now_and_future.py" />
      <source>{work} of work and {wait} of waiting</source>
      <translation>{work} Arbeit und {wait} Warten</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Lead time of {goal}</source>
      <translation>Durchlaufzeit von {goal}</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/outcome_note.py" />
      <source>Target outcome</source>
      <translation>Angestrebtes Ergebnis</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
      <translation>Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>an alternative</source>
      <translation>eine Alternative</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>current state</source>
      <translation>Ist-Zustand</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>future state</source>
      <translation>Soll-Zustand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{count} of them a guess|{count} of them guesses</source>
      <translation>
        <numerusform>{count} davon geschätzt</numerusform>
        <numerusform>{count} davon geschätzt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{hours} h a day, {days} day a week|{hours} h a day, {days} days a week</source>
      <translation>
        <numerusform>{hours} h am Tag, {days} Tag die Woche</numerusform>
        <numerusform>{hours} h am Tag, {days} Tage die Woche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{known} of {count} number known|{known} of {count} numbers known</source>
      <translation>
        <numerusform>{known} von {count} Zahl bekannt</numerusform>
        <numerusform>{known} von {count} Zahlen bekannt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/page_frame.py" />
      <source>{letter} is a letter this typeface lacks; copy the text to get it</source>
      <translation>{letter} ist ein Buchstabe, der dieser Schrift fehlt; den Text kopieren, um ihn zu bekommen</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/pages.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/pages.py" />
      <source>there is no map "{map_id}" in this workbook</source>
      <translation>es gibt keine Karte „{map_id}“ in dieser Mappe</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/printing.py" />
      <source>en-GB</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/simplified.py" />
      <source>Instead</source>
      <translation>Stattdessen</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>%C&amp;A, all steps</source>
      <translation>%C&amp;A, alle Schritte</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Right first time</source>
      <translation>Auf Anhieb richtig</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Total</source>
      <translation>Gesamt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>Total, at least</source>
      <translation>Gesamt, mindestens</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>no %C&amp;A known</source>
      <translation>kein %C&amp;A bekannt</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>of what is known</source>
      <translation>vom Bekannten</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>work / total</source>
      <translation>Arbeit / gesamt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{count} not known</source>
      <translation>
        <numerusform>{count} nicht bekannt</numerusform>
        <numerusform>{count} nicht bekannt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{number} weeks</source>
      <translation>{number} Wochen</translation>
    </message>
    <message>
      <location filename="../../vsmap/reports/tiles.py" />
      <source>{share} of it</source>
      <translation>{share} davon</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>There is no such code; ask again.</source>
      <translation>Diesen Code gibt es nicht; frag noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>This is not a vsmap session.</source>
      <translation>Das ist keine vsmap-Sitzung.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>This is not the computer that was found nearby; ask for an invite link.</source>
      <translation>Das ist nicht der Rechner, der in der Nähe gefunden wurde; einen Einladungslink erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>Too many wrong codes; wait a minute.</source>
      <translation>Zu viele falsche Codes; warte eine Minute.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/codes.py" />
      <source>{host} does not answer: {why}</source>
      <translation>{host} antwortet nicht: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/greeting.py" />
      <source>This is not a vsmap client.</source>
      <translation>Das ist kein vsmap.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/greeting.py" />
      <source>This session needs another version of vsmap; update yours or the host's.</source>
      <translation>Diese Sitzung braucht eine andere Version von vsmap; hier oder beim Gastgeber aktualisieren.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/identity.py" />
      <source>This greeting was made for another host; ask for a new invite.</source>
      <translation>Diese Begrüßung galt einem anderen Gastgeber; eine neue Einladung erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>The host can't note who comes in: {why}</source>
      <translation>Der Gastgeber kann nicht festhalten, wer hereinkommt: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite has expired; ask for a new one.</source>
      <translation>Diese Einladung ist abgelaufen; eine neue erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite is for another session; ask for a new one.</source>
      <translation>Diese Einladung gilt für eine andere Sitzung; eine neue erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite was used up; ask for a new one.</source>
      <translation>Diese Einladung ist aufgebraucht; eine neue erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This invite was withdrawn; ask for a new one.</source>
      <translation>Diese Einladung wurde zurückgezogen; eine neue erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/invites.py" />
      <source>This is not an invite of this session; ask for a new one.</source>
      <translation>Das ist keine Einladung zu dieser Sitzung; eine neue erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/links.py" />
      <source>This is not an invite; paste the whole link, vsmap:// first.</source>
      <translation>Das ist keine Einladung; den ganzen Link einfügen, vsmap:// zuerst.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/permits.py" />
      <source>The session is still coming in; wait a moment.</source>
      <translation>Die Sitzung kommt noch herein; einen Moment warten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Facilitator</source>
      <translation>Moderation</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Mapper</source>
      <translation>Zeichnend</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Participant</source>
      <translation>Teilnehmend</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/entry/roles.py" />
      <source>Viewer</source>
      <translation>Zuschauend</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/finding/discovery.py" />
      <source>Sessions nearby can't be found: {why}</source>
      <translation>Sitzungen in der Nähe lassen sich nicht finden: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>The connection can't go on: {why}</source>
      <translation>Die Verbindung kann nicht weitergehen: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>The host lets nobody in.</source>
      <translation>Der Gastgeber lässt niemanden herein.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/client.py" />
      <source>This is not the computer the invite came from; ask for a new invite.</source>
      <translation>Das ist nicht der Rechner, von dem die Einladung kam; eine neue Einladung erbitten.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/handing_over.py" />
      <source>The host before</source>
      <translation>Der vorige Gastgeber</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/handing_over.py" />
      <source>The session can't be handed over: there is no answer.</source>
      <translation>Die Sitzung lässt sich nicht übergeben: Es kommt keine Antwort.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>Somebody has sent changes under the number of this window.</source>
      <translation>Jemand hat Änderungen unter der Nummer dieses Fensters gesendet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>The session refuses everything you do; your map is as you left it.</source>
      <translation>Die Sitzung nimmt nichts an, was hier getan wird; die Karte bleibt, wie sie hier zuletzt war.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>The session shows another workbook now; yours is left as it is.</source>
      <translation>Die Sitzung zeigt jetzt eine andere Mappe; deine bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>This is more than the session takes in at once.</source>
      <translation>Das ist mehr, als die Sitzung auf einmal aufnimmt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/own_work.py" />
      <source>{why} What you did is kept in {file}.</source>
      <translation>{why} Was getan wurde, ist in {file} aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/participant.py" />
      <source>The session is of another workbook than the one open here; join it from an empty window, then import yours as another map.</source>
      <translation>Die Sitzung gehört zu einer anderen Mappe als der hier geöffneten; tritt ihr aus einem leeren Fenster bei und importiere dann deine als weitere Karte.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/guest/participant.py" />
      <source>What another did can't be read, so the map is taken anew.</source>
      <translation>Was jemand getan hat, ist nicht zu lesen; die Karte wird neu geholt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>changes before these have not come</source>
      <translation>frühere Änderungen sind nicht angekommen</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>it would leave a record nobody can read</source>
      <translation>es bliebe ein Eintrag, den niemand lesen kann</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>these changes are of another workbook</source>
      <translation>diese Änderungen gehören zu einer anderen Mappe</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>these changes bear the mark of somebody else</source>
      <translation>diese Änderungen tragen das Zeichen von jemand anderem</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/checking.py" />
      <source>what it builds on is not there</source>
      <translation>worauf sie aufbaut, ist nicht da</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>Another window on this computer shares this workbook already.</source>
      <translation>Ein anderes Fenster auf diesem Rechner teilt diese Mappe schon.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>The session can't be kept: {why}</source>
      <translation>Die Sitzung lässt sich nicht aufbewahren: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/hosted.py" />
      <source>This workbook can't be shared: it has an id no session can have.</source>
      <translation>Diese Mappe lässt sich nicht teilen: Sie hat eine Kennung, die keine Sitzung haben kann.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>Your invite was withdrawn; ask for a new one.</source>
      <translation>Deine Einladung wurde zurückgezogen; bitte um eine neue.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>no backup in {target}: {why}</source>
      <translation>keine Sicherung in {target}: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder} can't be written; choose another folder</source>
      <translation>{folder} lässt sich nicht beschreiben; wähle einen anderen Ordner</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder} is served already; stop that server first</source>
      <translation>{folder} wird schon bedient; halte zuerst jenen Server an</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/housekeeping.py" />
      <source>{folder}: there is no such folder</source>
      <translation>{folder}: diesen Ordner gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/intake.py" />
      <source>too many changes were refused</source>
      <translation>zu viele Änderungen wurden abgelehnt</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/metering.py" />
      <source>too many messages in a second</source>
      <translation>zu viele Nachrichten in einer Sekunde</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>Only the facilitator can do that.</source>
      <translation>Das kann nur die Moderation.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>Only those in the session can do that.</source>
      <translation>Das können nur die, die in der Sitzung sind.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>There is no such role.</source>
      <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/requests.py" />
      <source>This version is not kept any more.</source>
      <translation>Diese Fassung ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The facilitator has removed you from the session.</source>
      <translation>Die Moderation hat dich aus der Sitzung genommen.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The facilitator has removed you.</source>
      <translation>Die Moderation hat dich entfernt.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/room.py" />
      <source>The session has ended.</source>
      <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>The greeting did not come.</source>
      <translation>Die Begrüßung kam nicht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>The host is stopping.</source>
      <translation>Die Sitzung wird hier beendet.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>There is no such session.</source>
      <translation>Diese Sitzung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/server.py" />
      <source>text where bytes belong</source>
      <translation>Text, wo Bytes hingehören</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>damaged; move it away for a new one, and every invite has to be made anew</source>
      <translation>beschädigt; woandershin legen, dann entsteht ein neuer, und jede Einladung muss neu erstellt werden</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>it has expired</source>
      <translation>es ist abgelaufen</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>whole</source>
      <translation>unversehrt</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>would be made anew</source>
      <translation>würde neu angelegt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/sync/host/verifying.py" />
      <source>{count} map|{count} maps</source>
      <translation>
        <numerusform>{count} Karte</numerusform>
        <numerusform>{count} Karten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/host/watched.py" />
      <source>the data folder can't be written: {why}</source>
      <translation>der Datenordner lässt sich nicht beschreiben: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/healing.py" />
      <source>the file was damaged; {found} of its rows could be read, and it was set aside as {file}</source>
      <translation>die Datei war beschädigt; {found} ihrer Zeilen waren lesbar, und sie wurde als {file} beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>This file does not share the history of the session kept under its id; import it there as another map.</source>
      <translation>Diese Datei teilt nicht die Geschichte der Sitzung, die unter ihrer Kennung geführt wird; importiere sie dort als weitere Karte.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>{count} update follows others that are missing|{count} updates follow others that are missing</source>
      <translation>
        <numerusform>{count} Änderung folgt auf andere, die fehlen</numerusform>
        <numerusform>{count} Änderungen folgen auf andere, die fehlen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/opening.py" />
      <source>{left} updates can't be read: {why}</source>
      <translation>{left} Änderungen sind nicht lesbar: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>checkpoint {seq} can't be read: {why}</source>
      <translation>Zwischenstand {seq} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>its checksum does not fit</source>
      <translation>die Prüfsumme passt nicht</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>update {seq} is damaged; it and {more} after it were set aside in {file}</source>
      <translation>Änderung {seq} ist beschädigt; sie und {more} danach wurden in {file} beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>updates {first} to {last} are missing</source>
      <translation>Änderungen {first} bis {last} fehlen</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/kept/store.py" />
      <source>{file}: the session can't be kept: {why}</source>
      <translation>{file}: die Sitzung lässt sich nicht festhalten: {why}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/cursors.py" />
      <source>it speaks of too many people</source>
      <translation>es spricht von zu vielen Leuten</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a message from another can't be read: {reason}</source>
      <translation>eine Nachricht von anderen lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a number in it is too large</source>
      <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>a value in it is nested too deeply</source>
      <translation>ein Wert darin ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/frames.py" />
      <source>it is not JSON</source>
      <translation>es ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/protocol.py" />
      <source>it is of no known kind</source>
      <translation>es ist von keiner bekannten Art</translation>
    </message>
    <message>
      <location filename="../../vsmap/sync/wire/protocol.py" />
      <source>it is too long</source>
      <translation>es ist zu lang</translation>
    </message>
  </context>
</TS>
