export const emptyPhrases = {
  'empty-phrase': `
    // no time
    =as =soon|quickly|fast|=quick =as =possible
    =as =soon|quickly|fast|=quick =as =we =can
    =at =your|=our|=the earliest =convenience|=possible
    =in =due course
    =in =the =near|=foreseeable =future
    =shortly
    ! =shortly =after|=before|=past|=following
    // no act
    =hard|=busily|=tirelessly|=diligently|=feverishly =at|working =work?
    working ~2 =hard|=tirelessly|=diligently|=feverishly|=relentlessly
    working =around|=round =the =clock
    =all hands =on deck
    =doing =everything =we|=in ~1 =can|=power
    =doing =our =best|=utmost
    =top|=highest|=utmost =priority|=importance
    =with =the ~1 =utmost|=highest ~1 urgency|priority
    // no fact
    =please =be advised|aware|informed|=note =that?
    =please note =that
    =we =are|=have =aware =of|=that
    =it =has come =to =our attention
    =we want|wish|=would ~1 =to inform|advise|assure =you
    take|=takes ~9 very|extremely|=so? =seriously
    =we =are|=is committed =to ~2 =you|providing|delivering|highest|=best
    =best possible|=in experience|service|class
    =we value =your
    rest assured
    =please =do =not hesitate
    =needless =to =say
  `,
}
