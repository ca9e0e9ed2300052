// @ts-check
// The words of this page. The Dutch that says "je" stands in index.html; here is what changes while the page is used,
// what sounds different when the page says "u", and everything in English.

const je = {
  'save.busy': 'Bezig met bewaren…',
  'save.done': 'Bewaard in deze browser, om {time} uur.',
  'save.back': 'Fijn dat je er weer bent. Je lijst staat er nog.',
  'save.not': 'Niet bewaard.',
  'save.denied':
    'Je browser kan je lijst niet bewaren. Invullen kan wel. Download je lijst voordat je weggaat.',
  'save.full': 'Je browser heeft geen ruimte meer om te bewaren. Download je lijst, dan raak je niets kwijt.',
  'save.unreadable':
    'Wat hier bewaard was, kunnen we niet lezen. Heb je een bestand? Laad dat bij ‘Mijn gegevens’.',
  'tab.changed': 'Je lijst is bijgewerkt. Dat gebeurde in een ander tabblad.',
  'tab.cleared': 'Je lijst is gewist. Dat gebeurde in een ander tabblad.',
  'language.missing': 'Deze taal kunnen we nu niet ophalen. Probeer het later nog eens.',
  'data.downloaded': 'Je lijst is gedownload. Je vindt het bestand bij je downloads.',
  'data.loaded': 'Je lijst uit het bestand staat op deze pagina.',
  'data.partly': 'Een deel van het bestand kunnen we niet lezen. De rest staat er wel.',
  'data.not-read':
    'Dit bestand kunnen we niet gebruiken. Kies een lijst die je hier downloadde. Wat je had, staat er nog.',
  'data.cleared': 'Je lijst is gewist. Bedacht je je? Dan zet je hem nu terug.',
  'data.restored': 'Je lijst staat er weer zoals hij was.',
};

const u = {
  title: 'Uw gesprek over werk – Gemeente Zonnedael (demo)',
  heading: 'Uw gesprek over werk',
  lead: 'Binnenkort praat u met Fenna de Wit over werk. In deze lijst zet u alvast wat voor u telt.',
  calm: 'Stoppen mag altijd. Uw lijst blijft hier staan tot u terugkomt.',
  'menu.list': 'Uw lijst',
  'list.coming': 'Een ogenblik, uw lijst komt eraan.',
  'results.professional.about': 'Dit ziet Fenna pas als u uw lijst met haar deelt.',
  'data.about':
    'Uw lijst staat alleen in deze browser. De gemeente kan er niet bij. U kiest met wie u hem deelt.',
  'data.download.about': 'Download uw lijst als bestand. Zo gaat u later verder op een ander apparaat.',
  'data.load.about': 'Hebt u een lijst die u eerder downloadde? Die vult dan deze pagina.',
  'data.clear.about':
    'Deelt u deze computer? Dan kunt u uw lijst hier wissen. Download hem eerst als u verder wilt.',
  'data.show.about': 'Zo staat uw lijst in deze browser. We bewaren ook uw taal, en waar u gebleven was.',
  'data.show.name': 'Uw lijst als tekst',
  'data.show.part': 'Dit is het eerste deel. Download uw lijst om alles te zien.',
  'help.together':
    'Vul de lijst in met iemand die u vertrouwt. Of laat hem leeg, en kijk er in het gesprek samen naar.',
  'help.tense': 'Vindt u het gesprek spannend? Zeg dat gerust tegen Fenna. Zij denkt graag mee.',
  'clear.heading': 'Uw lijst wissen?',
  'clear.about': 'Alles wat u invulde, gaat weg uit deze browser. Meteen daarna kunt u het nog terugzetten.',
  'save.where': 'Wat u invult, blijft in deze browser.',
  'save.back': 'Fijn dat u er weer bent. Uw lijst staat er nog.',
  'save.denied':
    'Uw browser kan uw lijst niet bewaren. Invullen kan wel. Download uw lijst voordat u weggaat.',
  'save.full': 'Uw browser heeft geen ruimte meer om te bewaren. Download uw lijst, dan raakt u niets kwijt.',
  'save.unreadable':
    'Wat hier bewaard was, kunnen we niet lezen. Hebt u een bestand? Laad dat bij ‘Mijn gegevens’.',
  'tab.changed': 'Uw lijst is bijgewerkt. Dat gebeurde in een ander tabblad.',
  'tab.cleared': 'Uw lijst is gewist. Dat gebeurde in een ander tabblad.',
  'data.downloaded': 'Uw lijst is gedownload. U vindt het bestand bij uw downloads.',
  'data.loaded': 'Uw lijst uit het bestand staat op deze pagina.',
  'data.not-read':
    'Dit bestand kunnen we niet gebruiken. Kies een lijst die u hier downloadde. Wat u had, staat er nog.',
  'data.cleared': 'Uw lijst is gewist. Bedacht u zich? Dan zet u hem nu terug.',
  'data.restored': 'Uw lijst staat er weer zoals hij was.',
};

const en = {
  title: 'Your conversation about work – Municipality of Zonnedael (demo)',
  skip: 'Skip to the content',
  demo: 'This is a demo. The municipality of Zonnedael does not exist.',
  brand: 'Municipality of',
  languages: 'Language',
  menu: 'On this page',
  'menu.list': 'Your list',
  'menu.results': 'Read it back',
  'menu.data': 'My data',
  'menu.help': 'Help',
  heading: 'Your conversation about work',
  lead: 'Soon you will talk with Fenna de Wit about work. In this list you can note what counts for you.',
  calm: 'You can stop any time. Your list stays here until you are back.',
  'list.coming': 'One moment, your list is on its way.',
  'results.professional': 'View as a professional',
  'results.print': 'Print this',
  'results.professional.about': 'Fenna sees this only when you share your list with her.',
  'data.heading': 'My data',
  'data.about': 'Your list is in this browser only. The municipality has no access. You choose who sees it.',
  'data.undo': 'Put my list back',
  'data.download.heading': 'Take it with you',
  'data.download.about': 'Download your list as a file. Then you can go on later on another device.',
  'data.download': 'Download my list',
  'data.load.heading': 'Go on',
  'data.load.about': 'Do you have a list that you downloaded before? It will then fill this page.',
  'data.load': 'Load a file',
  'data.clear.heading': 'Clear up',
  'data.clear.about':
    'Do you share this computer? Then you can clear your list here. Download it first if you want to go on.',
  'data.clear': 'Clear my list',
  'data.show': 'See what is kept',
  'data.show.about':
    'This is how your list is kept in this browser. We also keep your language, and where you were.',
  'data.show.name': 'Your list as text',
  'data.show.part': 'This is the first part. Download your list to see everything.',
  'help.heading': 'Would you rather do it together?',
  'help.together':
    'Fill in the list with someone you trust. Or leave it empty, and look at it together during the conversation.',
  'help.tense':
    'Do you feel nervous about the conversation? Feel free to tell Fenna. She is happy to think along.',
  'footer.demo': 'This page was made to show how Gesprekskit fits into a portal.',
  'footer.minimal': 'For developers: the smallest page',
  'clear.heading': 'Clear your list?',
  'clear.about': 'Everything you filled in leaves this browser. Right after, you can still put it back.',
  'clear.no': 'No, leave it',
  'clear.yes': 'Yes, clear my list',
  'save.where': 'What you fill in stays in this browser.',
  'save.busy': 'Saving…',
  'save.done': 'Saved in this browser, at {time}.',
  'save.back': 'Good to have you back. Your list is still here.',
  'save.not': 'Not saved.',
  'save.denied':
    'Your browser cannot keep your list. You can fill it in. Download your list before you leave.',
  'save.full': 'Your browser has no room left to save. Download your list, then you lose nothing.',
  'save.unreadable': 'We cannot read what was kept here. Do you have a file? Load it under ‘My data’.',
  'tab.changed': 'Your list was updated. That happened in another tab.',
  'tab.cleared': 'Your list was cleared. That happened in another tab.',
  'language.missing': 'We cannot fetch this language now. Please try again later.',
  'data.downloaded': 'Your list was downloaded. You find the file with your downloads.',
  'data.loaded': 'The list from the file is on this page.',
  'data.partly': 'We cannot read a part of the file. The rest is here.',
  'data.not-read':
    'We cannot use this file. Choose a list that you downloaded here. What you had is still here.',
  'data.cleared': 'Your list was cleared. Did you change your mind? You can put it back now.',
  'data.restored': 'Your list is back as it was.',
};

export const texts = { je, u, en };
