/** Words that have no inflection of their own; no ending is taken from them, and no other word's stem may be one of them. */
export const functionWords: ReadonlySet<string> = new Set(
  `aber ab alle allein allem allen aller alles als also am an andere anderen anderer anderes ans auch auf aus ausser bei beide beiden beim bereits bevor bin bis bist bitte
   bzw da dabei dadurch dafuer daher damit danach daneben dann daran darauf daraus darin darueber darum das dass davon davor dazu dein deine deinem deinen deiner dem den denen
   denn dennoch der deren derzeit des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einige einigen einiger
   er erneut erst es etwa etwas euch euer eure eurem euren eurer falls fast fuer gegen gewesen gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
   ihren ihrer im immer in indem ins inzwischen ist ja jede jedem jeden jeder jedes jedoch jemand jetzt kann kein keine keinem keinen keiner keines kaum koennen koennte
   koennten konnte konnten laesst lassen leider liess liessen man manche manchen mehr mein mich mir mit muss muesste muessen mussten nach nachdem nicht nichts nie niemals niemand niemanden noch nun
   nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit seitdem selbst sich sie sind so sobald sofern solange soll sollen sollte sollten sondern sonst soweit sowie
   statt trotz trotzdem ueber um und uns unser unsere unserem unseren unserer unter viel viele vielen vom von vor waehrend wann war waren warum was wegen weil weiter
   weiterhin welche welchen welcher welches wenig wenige wenigen wenn wer werde werden weshalb wie wieder wieso will wir wird wo wobei wodurch wohl wollen worden wuerde wuerden wurde wurden zu
   zum zur zwar zwischen`
    .trim()
    .split(/\s+/),
)
