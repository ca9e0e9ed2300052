// @ts-check
// The words of these pages. The Dutch that says "je" stands in the HTML; here is what changes while a page is used,
// what sounds different when it says "u", and everything in English.
import { en } from './texts-en.js';

const je = {
  'save.busy': 'Bezig met bewaren…',
  'save.done': 'Bewaard in deze browser, om {time} uur.',
  'save.back': 'Fijn dat je er weer bent. Alles staat er nog.',
  'save.not': 'Niet bewaard.',
  'save.choose': 'Nog niet bewaard: er zijn twee versies.',
  'save.denied':
    'Je browser kan niet bewaren wat je invult. Invullen kan wel. Download alles voordat je weggaat.',
  'save.full': 'Je browser heeft geen ruimte meer om te bewaren. Download alles, dan raak je niets kwijt.',
  'save.unreadable':
    'Wat hier bewaard was, kunnen we niet lezen. Heb je een bestand? Laad dat bij ‘Mijn gegevens’.',
  'tab.changed': 'Deze pagina is bijgewerkt. Dat gebeurde in een ander tabblad.',
  'tab.cleared': 'Alles is gewist. Dat gebeurde in een ander tabblad.',
  'versions.capability-list': 'Je lijst is ook in een ander tabblad veranderd. Wat wil je houden?',
  'versions.circle-model': 'Je cirkels zijn ook in een ander tabblad veranderd. Wat wil je houden?',
  'versions.both': 'Hetzelfde is ook in een ander tabblad veranderd. Wat wil je houden?',
  'versions.mine.done': 'Bewaard is wat hier stond.',
  'versions.theirs.done': 'Hier staat nu wat in het andere tabblad stond.',
  'language.missing': 'Deze taal kunnen we nu niet ophalen. Probeer het later nog eens.',
  'data.downloaded': 'Het bestand is gedownload. Je vindt het bij je downloads.',
  'data.loaded': 'Wat in het bestand stond, staat nu op deze pagina.',
  'data.partly': 'Een deel van het bestand kunnen we niet lezen. De rest staat er wel.',
  'data.not-read':
    'Dit bestand kunnen we niet gebruiken. Kies een bestand dat je hier downloadde. Wat je had, staat er nog.',
  'data.cleared': 'Alles is gewist. Bedacht je je? Dan zet je het nu terug.',
  'data.restored': 'Alles staat er weer zoals het was.',
  'step.undone': 'De laatste stap is teruggezet.',
  'step.redone': 'De stap staat er weer.',
  'step.no-undo': 'Er is geen stap om terug te zetten.',
  'step.no-redo': 'Er is geen stap om opnieuw te doen.',
};

const u = {
  title: 'Uw gesprek over werk – Gemeente Zonnedael (demo)',
  heading: 'Uw gesprek over werk',
  lead: 'Binnenkort praat u met Fenna de Wit over werk. Hier zet u alvast wat voor u telt.',
  calm: 'Stoppen mag altijd. Alles blijft hier staan tot u terugkomt.',
  'doors.heading': 'Waar wilt u beginnen?',
  'door.preparation': 'Uw voorbereiding',
  'door.preparation.about': 'Waar wilt u over praten?',
  'door.compass.about': 'Waar praat u samen over?',
  'door.worksheet.about': 'Vragen, en wat u samen opschrijft',
  'preparation.coming': 'Een ogenblik, uw voorbereiding komt eraan.',
  'door.list': 'Uw lijst',
  'door.list.about': 'Wat vindt u belangrijk in werk?',
  'door.circles': 'Uw cirkels',
  'door.results.about': 'Wat uw lijst vertelt, in woorden',
  'list.coming': 'Een ogenblik, uw lijst komt eraan.',
  'circles.coming': 'Een ogenblik, uw cirkels komen eraan.',
  'results.professional.about': 'Dit ziet Fenna pas als u uw lijst met haar deelt.',
  'save.choose.how': 'Kies wat u wilt houden',
  'versions.about': 'Tot u kiest, gaat er niets weg.',
  'data.about':
    'Wat u invult, staat alleen in deze browser. De gemeente kan er niet bij. U kiest met wie u het deelt.',
  'data.download.about': 'Download alles als bestand. Zo gaat u later verder op een ander apparaat.',
  'data.load.about': 'Hebt u een bestand dat u eerder downloadde? Dat vult dan deze pagina.',
  'data.clear.about':
    'Deelt u deze computer? Dan kunt u hier alles wissen. Download het eerst als u verder wilt.',
  'data.show.about': 'Zo staat alles in deze browser. We bewaren ook uw taal, en waar u gebleven was.',
  'help.together':
    'Vul dit in met iemand die u vertrouwt. Of laat het leeg, en kijk er aan tafel samen naar.',
  'help.tense': 'Vindt u het gesprek spannend? Zeg dat gerust tegen Fenna. Zij denkt graag mee.',
  'clear.about': 'Alles wat u invulde, gaat weg uit deze browser. Meteen daarna kunt u het nog terugzetten.',
  'save.where': 'Wat u invult, blijft in deze browser.',
  'save.back': 'Fijn dat u er weer bent. Alles staat er nog.',
  'save.denied':
    'Uw browser kan niet bewaren wat u invult. Invullen kan wel. Download alles voordat u weggaat.',
  'save.full': 'Uw browser heeft geen ruimte meer om te bewaren. Download alles, dan raakt u niets kwijt.',
  'save.unreadable':
    'Wat hier bewaard was, kunnen we niet lezen. Hebt u een bestand? Laad dat bij ‘Mijn gegevens’.',
  'versions.capability-list': 'Uw lijst is ook in een ander tabblad veranderd. Wat wilt u houden?',
  'versions.circle-model': 'Uw cirkels zijn ook in een ander tabblad veranderd. Wat wilt u houden?',
  'versions.both': 'Hetzelfde is ook in een ander tabblad veranderd. Wat wilt u houden?',
  'data.downloaded': 'Het bestand is gedownload. U vindt het bij uw downloads.',
  'data.not-read':
    'Dit bestand kunnen we niet gebruiken. Kies een bestand dat u hier downloadde. Wat u had, staat er nog.',
  'data.cleared': 'Alles is gewist. Bedacht u zich? Dan zet u het nu terug.',
  'table.lead': 'U en Fenna kijken hier samen. U kiest wat er op tafel ligt.',
  'table.check-in': 'Hoe wilt u verder?',
  'table.results': 'Wat uw lijst vertelt',
  'talk.lead':
    'Wat er al is, wat er kan groeien, en wat u samen gaat doen. In elke volgorde, verdeeld over meer gesprekken.',
  'door.map.about': 'Bij wat voor u telt',
  'ready.about': 'Hier staan uw cirkels en wat uw lijst vertelt. Wie naast u zit, leest ook wat u opschreef.',
  'ready.free': 'U hoeft niets te laten zien. Praten zonder scherm kan ook.',
  'voice.client': 'U',
};

export const texts = { je, u, en };
