import type { NameGrammar } from './name-grammar.js';

/** English. */
export const englishNames: NameGrammar = {
  titles: {
    any: 'dr prof professor rev reverend captain capt colonel col general gen lieutenant lt major sergeant sgt inspector judge justice pope saint',
    f: 'mrs ms miss madam lady dame queen princess sister',
    m: 'mr sir lord king prince father brother',
  },
  roles: {
    any: `
      minister ministers president presidents chancellor secretary secretaries ambassador ambassadors spokesperson representative
      envoy chief head leader director commissioner mayor governor senator congressman deputy chair chairperson adviser advisor
      analyst expert economist professor researcher scientist historian author writer journalist reporter editor correspondent lawyer
      attorney prosecutor judge officer official diplomat negotiator mediator manager engineer doctor teacher farmer fisher pilot
      captain commander general colonel admiral master harbourmaster harbormaster coach owner founder co-founder ceo cfo executive
      boss treasurer councillor councilor member lawmaker legislator premier speaker whip coordinator administrator inspector
      superintendent principal rector dean librarian curator architect artist singer actor musician student resident candidate
      activist campaigner critic biologist geologist ecologist meteorologist physicist chemist surgeon nurse midwife warden ranger
      keeper foreman skipper archivist auditor ombudsman organiser organizer opponent chairholder planner surveyor producer composer
      novelist poet photographer conductor`,
    f: 'spokeswoman chairwoman congresswoman businesswoman actress councilwoman policewoman headmistress',
    m: 'spokesman chairman congressman businessman councilman policeman fisherman headmaster ombudsman',
  },
  roleWords: `
    foreign prime deputy vice former acting state general affairs security policy defence defense interior internal finance trade
    treasury energy health education environment transport justice home economy economic culture agriculture fisheries labour labor
    housing senior high permanent special chief executive press public relations opposition party union top assistant associate under
    first lady harbour harbor port city town village county state national federal regional local district provincial council board
    committee commission department ministry office government parliament university institute hospital school college police fire
    coast guard staff affairs nations military naval army navy air force political chief technology operating financial managing media
    communications science climate water works planning safety rescue night shift research marine maritime veterinary emergency human
    rights resources cooperation development presidential ministerial royal lord incoming outgoing interim then-president longtime
    veteran deputy-mayor`,
  links: 'of for to the at in on and',
  articles: { any: 'the', f: 'her', m: 'his' },
  indefinite: 'a an one another some several two three many other unnamed anonymous',
  unnamed: `
    source sources official officials diplomat diplomats eyewitness witness witnesses spokesperson spokeswoman spokesman aide aides
    insider insiders resident neighbour neighbor participant passer-by bystander passenger employee worker visitor fisherman soldier
    survivor expert analyst adviser advisor envoy negotiator lawyer teacher doctor lawmaker colleague`,
  particles: 'van von der den de del della di da la le bin ibn al el du dos das ter ten af zu',
  saying: `
    said says say told tells tweeted wrote writes announced announces added adds stated states stressed noted notes explained explains
    declared declares warned warns argued argues insisted insists claimed claims replied replies answered answers asked asks reported
    reports confirmed confirms denied denies emphasized emphasised recalled remarked continued concluded commented acknowledged
    admitted suggested called urged promised vowed complained responded signed met spoke elaborated pointed informed requested
    demanded`,
  ordinary: `
    the a an this that these those it its he she they we you i his her their our your my who what when where why how which if as at by
    for from in into of off on onto out over to under up with without about above after against along among around before behind below
    beneath beside besides between beyond despite down during except inside like near next since than then there therefore though
    although through throughout till toward towards until upon via while within and but or nor so yet not no yes also all any both
    each either every few many more most much neither none one two three four five six seven eight nine ten other others several some
    such same own only just even still ever never always often sometimes soon now today tomorrow yesterday tonight later earlier
    meanwhile however moreover furthermore further instead indeed perhaps maybe thus hence once again already almost here because
    whether is are was were be been being am has have had do does did can could will would shall should may might must let please
    thank thanks dear january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mr mrs
    ms according asked speaking following based given including source read photo image video news world home page back top go leave
    reply comment comments share latest posts related search menu contact copyright published updated watch listen live breaking
    january's christmas easter spring summer autumn winter fall god internet english french german spanish russian bible earth west
    western east eastern north northern south southern allies new old last first second third late early mid asked added states member
    members around nearly about roughly some most everyone everybody nobody nothing something anything everything someone anyone`,
  nations: `
    american british russian ukrainian german french spanish italian polish european chinese japanese korean indian turkish iranian
    israeli palestinian syrian iraqi egyptian greek dutch belgian swiss austrian hungarian czech slovak romanian bulgarian serbian
    croatian swedish norwegian danish finnish estonian latvian lithuanian belarusian moldovan georgian armenian azerbaijani kazakh
    canadian mexican brazilian argentine australian portuguese irish scottish welsh english soviet african asian arab western nordic
    americans britons russians ukrainians germans frenchmen spaniards italians poles europeans chinese turks iranians israelis
    palestinians syrians greeks belgians austrians hungarians czechs swedes norwegians danes finns canadians mexicans australians
    afghan pakistani vietnamese thai indonesian malaysian filipino saudi libyan tunisian moroccan algerian nigerian kenyan ethiopian
    south-african chilean colombian peruvian venezuelan cuban icelandic maltese cypriot slovenian bosnian albanian macedonian kosovar
    u.s us uk eu u.s. u.k.`,
  organisations: `
    ministry department agency authority mission embassy commission committee council parliament union university institute bank party
    police association foundation court office bureau service services company corporation group club board federation organization
    organisation administration government army navy guard college school hospital museum society league alliance network times post
    news press gazette herald tribune courier chronicle observer guardian mirror radio television tv channel newspaper trust chamber
    congress senate secretariat consulate inspectorate directorate exchange academy brigade regiment cooperative co-operative nv bv ag
    inc ltd llc plc corp assembly centre center laboratory observatory theatre orchestra library airlines railways ferries shipping
    union operator firm railway cathedral taskforce forum fund line lines daily journal magazine review broadcaster broadcasting`,
  bareOrganisations: 'police parliament kremlin',
  headLast: true,
  places: `
    street road avenue square bridge river lake bay island islands harbour harbor port valley hill hills mountain mountains sea ocean
    peninsula cape coast beach village town city county province district region state airport station park palace castle tower
    lighthouse pier quay mount fort point forest strait straits gulf channel canal republic heights quarter lane house hall ford marsh`,
  things: `
    convention act treaty agreement agreements accord accords law bill project programme program prize award awards cup games festival
    summit plan report day week year years century church war battle conference deal code charter declaration constitution
    championship show series fair edition park trail class model protocol initiative framework event tour gala exhibition award album
    song rights staff island street avenue friday monday tuesday wednesday thursday saturday sunday update editors notes office link
    links cookies policy terms privacy newsletter page site section comments reader readers keepers workers owners arms inn`,
  saintly: 'san santa saint st',
  placeBefore: 'in near',
  given: {
    f: `
      ada anna anne annalena angela alice amy amelia barbara beatrice betty carol caroline catherine kate katherine charlotte
      christine clara claire deborah diana diane donna dorothy eleanor elena elizabeth ella emily emma eva eve federica fiona florence
      frances grace hannah harriet heather helen hillary ida ines irene iris isabel jane janet jean jennifer jessica joan joanna
      joanneke josephine judith julia julie kaja karen kathleen kim laura leah lena linda lisa liz lucy margaret maria marie martha
      mary maya megan mia michelle mona nadia nancy natalie nina nora olga olivia patricia rachel rebecca rosa rose ruth sally
      samantha sandra sara sarah sharon sofia sophie stella susan sylvia teresa theresa tessa ursula vera victoria virginia wendy
      yulia zoe`,
    m: `
      aaron abdul abraham adam adrian ahmed alan albert alex alexander alfred ali andrew andy anthony antonio antony arthur ben
      benjamin bill bob boris brian bruce carl carlos charles chris christian christopher colin craig dan daniel dave david dean
      dennis dmitry donald douglas edgar edward elias emmanuel eric ernest felix francis frank fred frederick gary gavin george gerald
      gordon graham greg harold harry henry hugh hugo ian igor isaac ivan jack jacob jake james jan jason jeff jens jeremy jerry jim
      joe john jonas jonathan jose josep joseph josh juan karl keith ken kenneth kevin larry lars leo leon lewis liam louis lucas luke
      marcus mario mark martin matthew max michael mike mohammed muhammad nathan neil nicholas nick nigel noah oleg oliver omar oscar
      otto owen patrick paul pavel pedro peter phil philip pierre ralph raymond richard robert roger ron ronald roy samuel scott sean
      sergei sergey simon stanley stephen steve steven stuart theo thomas tim timothy tom tony victor vincent vladimir volodymyr
      walter william yuri`,
  },
};
