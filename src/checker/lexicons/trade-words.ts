/** Words of small businesses that dictionaries lack, and that are no slips for being near another word. */
export const tradeWords: ReadonlySet<string> = new Set(
  `airbnb amigurumi asana asanas audiobook audiobooks babyccino babygrow backflow backlist backorder balayage bestie besties
  bhajis biccies biccy bikepacking biryani bookclub bouldering brekkie burrata campervan campervans cashflow cashflows
  childminder childminders childminding chippy choccy chorizo cockapoo cockapoos combi compostable copywriting cortado cossie
  coworking cozzie craftivism crossfit crowdfunder cyclocross declutter decluttering dermaplaning donut donuts doula doulas
  downpipe downpipes dryrobe ebike ebikes ebook ebooks fairtrade falafel flatpack flexitarian focaccia frontlist furbabies
  furbaby giclee glamping grandad grandads gyoza halloumi handblown handbuilt handknit handknitted handpainted handpoured
  handsewn handstitched handthrown heatpump homeschool homeschooled homeschooling homeware homewares hygge inclusivity
  influencer influencers journaling journalling kayaker kayakers kefir kimchi kombucha labradoodle labradoodles leccy linocut
  linocuts livestream livestreamed livestreaming livestreams macaron macarons makerspace masala matcha microblading
  microgreens motorhome motorhomes mumpreneur nanna neurodivergent neurodiverse neurodiversity newsfeed nonbinary offboarding
  onboarding onesie onesies overseeding paddleboard paddleboarding paddleboards pakora pakoras pancetta paneer parkrun parkruns
  paver pavers pawsome pilates playdate playdates podcaster podcasters polytunnel polytunnels prelove preloved preorder
  preordered preordering preorders printmaker printmakers prosecco queueing ramen rebrand rebranded rebranding refillables
  regrout reiki repoint repointing repost reposted reposting reposts retrim rewild rewilded rewilding rhymetime risograph roadmap
  roadmaps scalable scaleup scaleups scrummy scrunchie scrunchies shoutout shoutouts signup signups slipcast soakaway soakaways
  solopreneur solopreneurs staycation staycations storytime sulphite sulphites tahini tradespeople tradesperson traybake traybakes tweens
  unboxing unboxings upcycle upcycled upcycling upskill upskilling vinyasa vlogger vloggers vlogs webpage wetsuit wetsuits wifey woohoo
  workwear yoghurt yoghurts`.split(/\s+/u),
); // prettier-ignore
