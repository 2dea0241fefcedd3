/**
 * First names and the gender they tell. Source: names that two lists of gender-detection-from-name 1.11.5 (MIT) share, those of compromise 14.17
 * (MIT), and some forty from world news by hand; licence Apache-2.0; 2026-11.
 */

export type Gender = 'female' | 'male';

const FEMALE = `
aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abida abigail abir abrar abril acacia ada adaeze adaline
adalyn adaya addie addilyn addison adela adelaida adelaide adele adelene adelia adelina adeline adelynn adina adreanna adriana
adrianna adrianne adriena adriene adrienne afaf afia afnan afra africa agata agatha aggie agnes agnieszka agostina agustina ahlam
aia aicha aida aidee aila aileen ailyn aimee aina ainara aino ainsley aisa aisha aishah aisling aislinn aislynn aissata aissatou
aitana aiza ajla akane ala alaa alae alaia alaina alaine alana alanis alanna alannah alanoud alayah alayna alba alberta albina
alda alea alecia aleena alegria aleida aleisha alejandra aleksandra alena alesia alessandra alessia alexa alexandra alexandrina
alexia alfonsina alia alice alicia alicja alicya alida alina aline alisa alise alisea alisha alisia alison alissa alissia alisson
aliza alize alla allegra allie allison allyson alma alona altea althea alya alycia alysa alysia alyson alyssa alyssia amada amahle
amaia amaira amal amalia amanda amane amani amara amaya ambar amber amberly ambrosia amel amela amelia amelie amelija america ami
amie amilia amina aminata amira amna amparo amra amy ana anabel anabela anabella anahi anahit anais analia anamaria anastacia
anastasia anastasija anastasiya anaya andjela andra andrea andreana andree andreea andreia andreina ane anesa aneta anette angela
angele angeles angelia angelica angelika angelina angeline angelique angelita angie ani ania anica aniela anika anila anisa anisha
anisia anissa anita anja anjana anjelica ann anna annabel annabella annabelle annalena annalia annalisa annamaria anne annelie
anneliese annelise annemarie annett annette anni annia annie annika annmarie anny anohito anouk anselma anta anthea antoinette
antonela antonella antonia antonietta antonina anya aoi aoife apollonia apolonia aqsa ara araceli arantxa arantza argentina aria
ariadna ariadne ariana ariane arianna arianne ariel ariela arielle arife arij arina arisha arleen arlena arlene arlette arlinda
arminda aroha arpita arwa arwen arya arzu ascension asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat asia
asiya asja asma asmaa asmae asmita assia assil assiya aster astou astrid asya ataahua atena athanasia athena atika audra audrey
audri audry augusta augustina aura aurea aurelia auria aurora austeja ava avelina avigail avril awa aya ayana ayanna ayat ayelet
ayesha aygun ayla aylen aylin aymara ayn ayse aysel aysenur aysha aziza azra azucena azuna bahar barbara barbora barbra basilia
basma bassma batoul bayan bayarmaa bea beata beatrice beatrix beatriz becca becky bela belen belinay belinda belkis bella belma
benedetta benedicta benicia benita berenice bernadette bernadine bernice berta bertha beryl bess bessie beth bethanie bethany
betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca bianka bibiana biljana binita binta bintou birgit
bismah blanca blanche blessing blythe bobbi bobbie boglarka bolormaa bonita bonnie bouchra brandi brandie breanna bree brenda
brenna briana brianna brianne bridget bridgett bridgette brigid brigida brigitta brigitte britney britt britta brittany brittney
brittni brittny bronwyn brooke bruna bryanna brynn bushra caitlin caitlyn calista callie calliope camelia camila camilla camille
candace candela candelaria candice candida cara caridad carina carissa carla carlene carley carlie carlota carlotta carly carmel
carmela carmelina carmelita carmella carmen carmina carol carola carole carolin carolina caroline carolyn carrie carrol casandra
cassandra cassie cataleya catalina catarina caterina catherina catherine cathleen cathryn cathy catia catrina catriona cayla
cecelia cecile cecilia cecily celeste celestina celia celina celine ceren chahd chaima chaimaa chaimae chandra chanel chanelle
chantal chantelle charis charissa charla charleen charlena charlene charlette charlize charlotte charmaine chedeline chelsea
chelsey chenoa cher cherie cheryl cheyenne chiamaka chiara chloe chrissy christa christal christel christelle christen christiana
christiane christie christina christine christy chrystal ciara cierra cindi cindy cinthia cinthya cintia cinzia cira claire clara
clare clarice claris clarissa clarisse clarita claudette claudia claudine clementina clementine cleo cleopatra clio cloe clotilde
coleen colette colleen concepcion concetta connie constance constanza consuelo cora coral coralie cordelia cori corina corine
corinna corinne cornelia corrine cosima coumba courtney courtni courtny cristal cristel cristiana cristina crystel cyndi cynthia
cyntia dafne dagmar dahlia daiana daina daisy dalal dalia dalila damaris damia damiana dana danae danette dania danica daniela
daniele daniella danielle danika danila daniz danna danuta daphna daphne dara darby darcey darcie daria dariana darina darla
darlena darlene darya davida davina dayana dayanna dayna dea deana deandra deann deanna deanne deb debbie debby debora deborah
debra debrah dede deedee deena deidre deirdre dela delfina delia delicia delilah della delores deloris delphine demetria dena
denia denisa denise denyse derya desideria desire desiree deva devora dharma diamante diana diandra diane dianna dianne dina dinah
dionne divina diya djeneba doaa doha dolly dolores domenica dominga dominica dominika dominique dona donata donatella donia donika
donna dora doreen doriana dorina doris dorita dorla dorotea dorothea dorothy dorthy dottie douaa dounia dua dulce dunia ecaterina
ecrin eda edda eden edie edita edith edna eduarda edwina eevi eila eileen eimy eisha ekaterina ekta ela elaina elaine elana elba
elda eleanor elektra elen elena elene eleni eleonor eleonora eleonore eliana eliane elicia elida elidia elif elin elina elinor
elis elisa elisabel elisabet elisabeta elisabeth elisabetta elise elisea eliska elissa eliza elizabet elizabete elizabeth
elizaveta elke ella elle ellen elli ellie elly elma elmedina elnora elodia elodie eloisa eloise elona elora elouise elsa elsie
elva elvia elvina elvira elza ema eman emanuela emelda emelina emely emerald emi emiko emilee emili emilia emiliana emilie emilija
emily emina emine emma emmaline emmanuela emmanuelle emmeline emmi emmie emmy emy ena encarnacion enid enola enrica enya enza
erica ericka erika erin erina erma ermelinda erna ernesta ernestina ernestine eryn erza eshaal esma esmeralda esperanza esra esraa
estefania estela estele estella estelle ester estera estere esther estrella ethel etta eugenia eugenie eulalia eunice eva
evangelina evangeline eve evelia evelin evelina evelyn evelyne evi evie evita ewa eya fabia fabiana fabiola fadwa faiza fajr fama
fanny fanta farah farida farrah farzana fatema fatemeh fatiha fatima fatimata fatin fatma fatou fatoumata fatumata fausta faustina
fay faye federica felecia felicia feliciana felicita felicitas felipa felisa fenna fernanda fien filippa filomena fina fiona
fiorella firdaous firdaws flavia flor flora florence florencia floriana florina florinda folake fortunata fouzia fozia franca
frances francesca francina francine francisca francoise franziska freda freja freya frida frieda gabi gabija gabriela gabriele
gabriella gabrielle gaetana gaia gala galia galina gamalat gamila garnet gayle gema gemma gena genesis genevieve genna genoveva
georgette georgia georgiana georgie georgina geraldina geraldine gerarda geri germaine germana gertrud gertrude ghita gia giada
giana gianna gigi gilda gillian gina ginevra gioia giorgia giovana giovanna gisel gisela gisele gisella giselle gita giulia
giuliana giulietta giuseppina gladis gladys glena glenda glenna gloria glynis golda goldie googoosh grace gracia graciana gracie
graciela grazia graziella gregoria greta gretchen gretel griselda guadalupe gunay gunel gwen gwendolyn gwyneth habiba hadia hafida
hafsa hailey hajar hala haley halima halina hallie halyna hamida hana hanaa hanae hanah hanako hanan hanane hanin hanna hannah
hannelore hariet hariette harleen harmony harriet harriett harriette hasna hasnaa hasti hatice hattie hawa hayat haydee hayley
hazel heather heba heidi heidy heike helen helena helene helga henrietta henriette hermine hessa hester hiba hidaya hilary hilda
hilde hildegard hillary himari hind hoda hollie hortense hosna hosniya houda huda hussa hyacinth iana iara ibtisam ibtissam ida
idalia ikhlas ikram ikrame ila ilana ilaria ilda ileana ilena ilene ilenia ilham iliana ilina ilona ilse iman imane imelda imma
imogena imogene ina inara inas inass inaya india indira ines inez inga inge ingeborg ingrid ingrida inji inna insaf inssaf ioana
iolanda iona ione iqra irati irena irene iria irina iris irma iryna isa isabel isabela isabele isabell isabella isabelle isadora
isaura isidora isis isla islande isobel isolde isra israa israe italia itzel iulia iuliana iva ivaana ivalu ivana ivanka ivanna
ivette ivone ivonne iwona izabela izaro jacinda jacinta jackie jaclyn jacquelina jacqueline jacquelyn jada jael jamila jana janae
janat jane janele janelle janessa janet janette janice janie janina janine janira janis janna jannat janne jaqueline jara jasleen
jasmeen jasmin jasmina jasmine javiera jayne jazmin jazmine jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer
jenny jennyfer jeri jerri jesica jessica jessika jezabel ji-woo jia jiaqi jiayi jihan jihane jil jill jillian jimena jinan jing jo
joan joana joane joann joanna joanne jocelyn jodi jodie joella joelle johana johanna johanne johara jolanda joleen jolena jolene
jolie jordana josefa josefina josefine josephina josephine josie jovana joy joya joyce juana juanita judeline judit judith judy
jules julia juliana juliane julianna julianne julie julienne juliet julieta julietta juliette julissa juno justina justine justyna
jutta kabita kacey kadiatou kadija kaede kaia kaitlin kaitlyn kaja kala kaleigh kali kalle kallie kamala kamila kamile kanyakumari
kaoutar kara karen kari karima karin karina karine karissa karla karly karolina karoline karyn kassandra kassie kat katalin
katarina katarzyna kate katelyn katelynn katerina katerine kateryna katharina katharine katherina katherine kathie kathleen
kathrin kathrine kathryn kathy kati katia katie katja katlyn katrin katrina katy katya kavita kawtar kawthar kay kaye kayla kaylee
kayleigh keeley keely keila keira keisha kejsi keley keli kelley kelli kellie kelly kelsie kely kemi kendra kenia kenna kenya
kenza kera keren keri kerri kersti kerstin kesia keyla keyra khadidja khadija khadije khady khaoula khawla kheira khloe kholoud
khongordzol kia kiana kiara kiera kiersten kiley kim kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy
klara klarissa klaudia klea kloe konul kora kori kornelia kourtney krista kristal kristel kristen kristi kristie kristin kristina
kristine kristy kristyna krystal krystel krystyna ksenia kyara kyla kylee kylie kyra lacey lacie lacy ladona ladonna laetitia laia
laiba laila lakesha lala lale lali lamia lamija lamis lamya lana lara larisa larissa larysa latasha latifa latisha latonya latoya
laura laureen laurel lauren lauretta laurie lauryn laverna lavinia laxmi laya layan layla lea leah leana leandra leane leann
leanna leanne leda leena leia leidy leigh leila leilani leja lejla lela lena leni lenka lenora lenore leola leona leonarda leonie
leonor leonora leora lesedi lesley lesli leslie lesly leticia letitia letizia lettie lexie leyla lia liana liane lianne libbie
libby libertad lida lidia lidiya lidya liepa liisa lila lili lilia lilian liliana liliane lilit liliya lilja lilli lillia lillian
lillie lilly lily lin lina linda lindsay lindsey lindsi lindsy lindy lisa lisandra lisbeth lisette lissa liv livia liz liza
lizbeth lizette lizzie lobna lois lola lolita loni lora loraina loraine lore loredana lorelai lorelei lorena lorene lorenza loreta
loretta lori loriana lorie lorna lorraina lorraine lorri lorrie lotte lottie loubna louella louisa louise lourdes lovelie lua
luana luann lubna luce luci lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrecia lucretia
lucrezia lucy ludmila ludmilla ludovica luela luella luisa luise luiza lulwa luna lupita luz lya lydia lyla lyn lyna lynda lyndsey
lyne lynette lynn lynna lynne lynnette lynsey mabel mable macie macy madalina madalyn maddalena maddi maddie madeleine madelina
madeline madelyn madge madiha madina madison madlyn madonna mae maela maelle maeva mafalda magali magaly magda magdalena magdalene
maggie maggy magnolia maha mahnoor mai maia maida maika maila maimouna maira maire maisa maisha maisie maite maja majda malaika
malak malen malena malgorzata malia malika malinda mallory manal manar mandakranta mandie mandy manha manon manuela manuella mara
maram marcela marcelina marcella marcelle marci marcia marciana marcie marcy maren marga margaret margareta margarette margarida
margarita marge margery margherita margie margo margot margret margrethe margrette marguerite mari maria mariah mariam mariama
mariamawit mariame mariami marian mariana mariane mariangela marianna marianne maribel marie mariel mariela mariella mariem
marieme marietta marija marika marilena marilu marilyn marina marinela mariola marion maris marisa marisol marissa marita maritza
mariya mariyana marjorie marju marla marlen marlena marlene marlyn marnie maroua marsha marta martha martina martine marwa mary
maryam maryan maryana maryann marybeth maryem maryjane marylou maryna marysol masha masoumeh matea mathilda mathilde matilda
matilde mattea mattie maty maud maude maura maureen mauricia mavis maxina maxine maya mayar maybell mayla mayra maysa maysoun
mayte mazie mckenzie meagan medea medina meg megan meghan mei meiling mel melani melania melanie melany melba melek melina melinda
melisa melissa melita mellisa melodi melodie melody mena menna mercedes mercy meredith meri meriam meriem merissa merjem mery
meryam meryem meryl meta mette mia micaela michaela michela michelina michelle midori mihaela mika mikaela mikela mila milagro
milagros milana mildred milena miley milica milla millicent millie milly mimi mina mindy minenhle minerva minna minnie mira miral
miranda mirela mirella miren miriam mirian miriana mirjam mirka mirlande mirna miroslava mirta mirtha miryam mitzi miyar mobina
modesta moira mollie molly mona monica monika monique monserrat montana montserrat morena morgana mouna mrignayani muna muntaha
muriel muskan mya myra myriam myrlande myrna myrtle naasunnguaq nabila nada nadene nadia nadina nadine nadira nadiya nadja nadya
nahia naia naiara naila naima naira najat najia najma najwa nalla nana nancy nanette naomi naomie nara narges narjis nasira
nasreen nastasia natacha natali natalia natalie natalina nataliya nataly natalya natascha natasha nathalia nathalie nathaly natia
natividad nawal naya nayara nayeli nayla nayma nayra nazia ndeye nehir neila nel nela neli nelia nelida nelisa nell nelli nellie
nelly nely nena nerea nerissa nermin nesreen nesrine neva nezha ngozi nia niamh nichole nicki nicol nicola nicolasa nicole
nicoleta nicoletta nicolette nicolina nicolle nidia nieves nihad nihal niharika nika niki nikki nikol nikole nikolina nila nilda
nina niobe nira nirvana nisanur nisha nisrin nisrine nita nivi noa noela noelia noella noelle noemi noemy noha nohaila nona noor
nora norah noreen norma nouf nouhaila nour noura nubia nur nuray nuria nurul nyla octavia odalys odelia odette odilia odval ofelia
oisha oksana ola olena olga olimpia oliva olivia olympia omaima omayma omnia ona ophelia oriana ornella otilia ottavia oumaima
oumou oyunbileg paige palma paloma pam pamela pandora paninnguaq paola paolina parvati patrica patrice patricia patrizia patti
pattie patty paula paulette paulina pauline paz peggy pelin penda penelope perla pernille petra philomena phoebe phylis phyllis
pia piedad piera pilar pipaluk polina polly portia preciosa precious prisca priscila priscilla priya priyamvada prudence puteri
queenie quiana rabab rabia rabina rachael rachel rachele rachelle rachida rae rafaela raffaella rafia rahaf rahima rahma raihana
raina raisa raissa raja rakel rama ramatoulaye ramona randa randi rania ranya raquel rawan rayhana rayna razan reanna reba rebeca
rebecca rebeka rebekah rebekka reem reema regina regine rehana reihaneh reina remedios rena renae renata renate renee reta reyna
rhea rhiannon rhoda rhona rhonda ria richelle ricki rihab riham rihana rihanna rikki riko riley rima rimas rin rina rita ritaj
riya robbin roberta robyn rochele rochelle rocio rodaina roeya roghayyeh rokhaya rolanda roma romana romi romina romy ronda ronna
rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosana rosangela rosanna rosanne rosaria rose roseann roseanne
rosella roselle rosemarie rosemary rosetta rosie rosina rosita roslyn rossana rosy rowena roxana roxane roxanna roxanne roxie roxy
roza rozalia rubi rubina ruby rufina rut ruth ruthie saadia saanvi saba sabah sabiha sabina sabine sabrin sabrina sabrine sade
sadia sadie safa safaa safae safia safira sahar sahara sahra saida saima saira saja sakeena sakina sakineh sakura saliha salima
salimata sallie sally salma salome salwa sama samah samanta samantha samar samara samia samiha samina samira samra samya samyra
sana sanaa sanae sandra sandrine sandy sania sanna santa santina saphira sara sarah sarai saray sarina sarita sarra sasha saskia
savanna savannah savina scarlett sebastiana sefora selena selene selenia selin selina selma sema semra serafina serena serife
setayesh sevda sevinj seynabou shahd shaikha shaila shaimaa shakira shamira shana shanaya shanda shandra shanel shania shanna
shannon shanon shanti shara shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna shazia sheba sheena sheila
shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl sheyla shira shireen shirley shirli shirly shona shristi
shyla sia sibel sidra siena sienna sierra sigrid siham sila silke sillin silvana silvia simona simone simran sina sinai sindi
sindy siobhan sira siria sirin sirine sita siti skye snezana sobia sofia sofie sofija sofiya sofya sokaina sokhna sol solange sole
soledad solveig somaya somayyeh sona sondra sonia sonja sonya soo-jin sophia sophie soraya sorina souad soukaina sri stacey staci
stacie stacy starla stefani stefania stefanie stefany steffi stela stella stephania stephanie stephany suha sukaina sumaya sumayah
sunita susan susana susane susanna susannah susanne susi susie susy suzan suzana suzane suzanna suzanne suzette suzie suzy
svetlana sviatlana sybil sylvia sylvie syria tabata tabatha tabita tabitha tahira tais tala talia talita talitha tamar tamara
tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanja tanya tara tarana taryn tasha tasnim tatiana tatjana
tatyana tawana tea tecla tegan teodora teresa tereza teri terri terrie tess tessa tessie thais thalia thandolwethu thea thelma
theodora theresa therese thomasina thuy tia tiana tianna tiara tiffany tina tingting tisha tiziana tomasa tonia tonya tora tori
tracey traci tracie tracy triana tricia trina trish trisha trista trudy tsai tuana tui tula tullia tyra tzipi ugne uliana ulrike
ulyana uma ursula urte usha ute uxue valentina valentyna valeria valerie valery vanesa vanessa vania vanya veda vega velma venus
vera verena verna vernice verona veronica veronika veronique vesna vicki vickie vicky victoria vida vikky viktoria viktorie
viktorija vilma vilte vincenza viola violet violeta violetta violette virginia vita vitoria vittoria vivian viviana viviane vivien
vivienne vusala wafa wakana wanda wanjiru warda wendi wendy whitney whitni whitny wiam widad widelene wijdane wiktoria wila
wilhelmina willa willow wilma winifred winnie winnifred winona wisal wissal xaviera xenia xia xiaoling xiaomei xiaoyan ximena xin
xinyi xiomara yacine yael yagmur yamila yamile yamina yamna yana yanina yanira yara yasemin yasmin yasmina yasmine yassmin
yassmine yelena yesenia yi ying ylenia ylva yoana yoanna yohana yohanna yolanda yosra yousra youssra yovana ysabel yuina yuki
yulia yuliana yuliya yuna yusra yvette yvona yvone yvonna yvonne zada zahara zahira zahra zaida zainab zaineb zaira zakia zara
zarah zaynab zayra zehra zeinab zelda zelma zena zeynab zeynep zina zinab zineb zita zlata zoe zoey zofia zohra zola zora zoya
zsofia zulma zuzana
`;

const MALE = `
aamir aarav aaron aayan abbas abdallah abdel abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid abdeljalil abdelkader
abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmoula abdelouahed abdelrahman abderrahim abderrahman
abderrahmane abdeslam abdessamad abdi abdou abdoul abdoulaye abdul abdulkadir abdulla abdullah abdullo abdulrahman abe abel
abelardo abid ablaye abou aboubacar abraham abram abu abubakar abubakr abulfazl adam adan adeel adem adham adil adnan adnane adolf
adolfo adolph adonis adrian adriano adriel advik afif afonso agapito agostino agustin aharon ahmad ahmed ahmet ahsan aidan aiden
aiman aimar ajani akram aladdin alain alam alan alar alassane alastair albert alberto albi albin albino albion albrecht alcides
alden aldo alec alejandro aleks aleksandar aleksander aleksandr aleksei alen alesandro alessandro alessio alexander alexandr
alexandre alexandro alexandros alexandru alexei alexey alf alfons alfonso alfred alfredo ali alif aliou alioune alistair allan
allen almir alonso alonzo alper alpha alphonse alphonso altin alton alvaro alvin alwin amadeo amado amador amadou amando amar
amaro amedeo amer americo amilcar amin amine amir amit amjad ammanuel ammar amos amr anas anass anastasio anatoli anatoliy anatoly
ander anders anderson andi andoni andre andreas andrei andrej andres andrew andrews andriy andrus andrzej andy anes angelo anibal
aniceto anis anouar ansar anselm anselmo anthony antoine antolin anton antoni antonino antonio antonius antony anuar anwar aomar
aputsiaq araf arata arben arber archibald archie arda ardit aren ares arham ari arian arif ariki arion aris arjun arlind armaan
arman armand armando armen armin arnaldo arnaud arnav arne arno arnold aron arsen arsenio arshad arslan artem arthur artie artur
arturo arvind aryan asad asahi ashraf asif asim assane atif attila augustin augusto augustus aurel aureliano aurelio avigdor axel
ayaan ayan aykhan aylan ayman aymane aymen ayoub ayrton ayub azael azeddine aziz azzeddine babacar babatunde bachir bader badr
bakari bakary balazs baldomero balla bandar bandile banele bara barney barrett barry bart bartholomew bartolome bartolomeo bartosz
bashar basilio bassirou bastian bautista bekim bekir belal ben benedetto benicio benigno benito benjamin bennie benny benson berat
berkay bernabe bernard bernardino bernardo bernd bernhard bernie bert bertram beshoi biagio bibek bibi bilal binyamin bishal
bjarne bjorn blaine blake blas bo bobby bogdan bohdan bonifacio boris borislav bosco boubacar bouchaib boyd brad bradford bradley
brady brahim braian branden brando brandon branislav brayan brendan brendon brent brenton bret brett brian bruce bruno bryan bryce
bryon buddy burak burhan burt burton buster byron cal caleb calin calogero calvin camillo camilo candido carey carl carles carlo
carlos carlton carmelo carmine carroll carsten cary casimiro cayetano cecil cecilio cedric celestino celso cesar cesario chad
chadi charbel charles chas cheikh chester chet chidi christian christoph christophe christopher christos ciaran cipriano ciro
claudio claus clay clayton clemens clement clemente cletus clifford clifton clint clive clyde cody colby cole colin collin colton
connor conor conrad constantin constantino corey cornel cornelio cornelis cornelius cosimo cosme cosmin cosmo craig cristian
cristiano cristobal cristofer cristopher curt curtis cyril cyrus daan dale dame damian damiano damion damir damon daniel daniil
danil danilo danny dante danylo daoud daren dariel dario darius dariusz darnell darrel darrell darren darrin darryl darwin daryl
dave davi david davide davis davit dawid dayron dean deandre deepak dejan delbert delio demba demetrio demetrius demian deni
deniel dennis denny dennys denys deon dereck derek derrick deshawn desiderio desmond deven devin dewayne dewey dexter dian diar
diarmuid didier diego dieter dietmar dietrich dilan dillon dimas dimitar dimitri dimitrios dimitris dinesh dino diogo dion
dionisio dirk djibril djiby dmitri dmitry dmytro dogan domenico domingo dominic dominick dominik dominykas don donald donato
donnell donnie donny donovan dorian doug douglas dovydas doyle dragan dramane drilon driss duane dudley dumitru duncan dusan
dustin dwayne dwight dylan dyllan ebenezer ed eddie eddy eder edgar edgardo edi edin edison edmond edmund edmundo edoardo edson
eduard eduardo edward edwardo edwin efrain efrem efren egor ehsan ehud eidan eiden einar eitan eithan eladio elbert eldon eleazar
elhadji eliah elian elias eliezer eligio elija elijah elio elion eliot eliseo elliot elmedin elmer eloy elpidio elton elvin elvis
elwood elyas emanuel emanuele emeka emerson emil emiliano emilio emilis emin emir emirhan emmanuel emmett emran emre endi enes
enis enoc enoch enrico enrique enzo eoin erasmo ercan erdogan eren ergi eric erich erick erik erion ermal ernest ernesto ernie
ernst erol eron eros errol ervin erwin esteban estevan ethan eugen eugene eugenio eusebio evan evangelos evans evaristo evens
everett evgenii evgeny eyad eydan eymen ezequiel fabian fabiano fabien fabio fabricio fabrizio fadi fahad fahd fahim faisal fallou
fares farhan farid faris farouk faustino fausto faysal federico feliciano felipe felix feng ferdinand ferdinando fergus fermin
fernando fidel filiberto filip filipe filippo finn fionn firas flaviano flavio fletcher florencio florentino florian florin floyd
forrest fortunato fouad francesco francis francisco franciszek franco francois frank franklin franklyn franz fraser fred freddy
frederic frederick frederik fredi fredrick fredrik fredy friedrich frits fritz fumio furkan fynn fyodor gabe gabreal gabriel
gabrielius gabryel gael gaetano galen gareth garland garrett garry garth gary gaspar gaspard gaspare gavin gavino genaro gennaro
geoff geoffrey georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerhard german geronimo gerry gerson gert
gheorghe giacomo giancarlo gianfranco gianluca gianmarco gianni gideon gilbert gilberto giles gino giordano giorgi giorgio giorgis
giovanni giovanny gitanas giuliano giulio giuseppe glen godfrey gonzalo gora goran gord gordon gottfried grady graham greg gregg
gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gurpreet gus gustaf gustav gustavo guy
gyorgy habib hadi hadrian haider haitam hakan hakim hal halim hamed hamid hamidou hammad hamza hank hans hao harald hardy haris
harlan harman harold haron haroon haroun harouna harri harry haruhito haruki harun haruta haruto harvey hasan hassan hassane hatim
hayato haytam haytham heath hector heiko heinrich heitor helder helio helios helmut hendrick hendrik henri henrick henrik henrique
henry henryk herbert herman hermann hermes herminio hernan hernando hicham hilario hiroshi homer horace horacio horatio hossam
hossein houssam howard howie hubert huey hugh hugo humberto huseyin huseyn hussain hussein hydar iago iain ian ibai iban ibrahim
ibrahima ichika idris idriss idrissa ignacio igor ihab ihor ike iker ilan ilario ildefonso ilian ilias iliass ilie ilija iliya
ilyas ilyass imad imanol immanuel imran inaki inigo inocencio inuk inunnguaq ioan ioannis ion ionel ionut irfan irvin irving irwin
isaac isai isaias isam ishaan ishak ishaq isiah isidoro isidro iskander ismael ismail ismet israel issa issac issam istvan itai
italo itsuki ivan ivo iyad iyan izan jaafar jabir jacek jacinto jack jacob jacopo jacques jad jaden jaime jair jairo jaka jake
jakob jakov jakub jalal jalil jamal james jameson jamil jamison jan jared jarod jaroslav jaroslaw jarrett jarrod jarvis jasin
jason jasper javed javier jawad jayden jayson jed jeferson jeff jefferson jeffery jeffrey jeffry jens jens-christian jerald jeremi
jeremiah jeremias jeremy jermaine jerome jeronimo jerry jesus jhon jhonatan jhonathan jhonny jian jibril jim jimi jimmie jimmy
jin-ho joachim joao joaquim joaquin job joe joel joesph johan johann johannes john johnatan johnathan johnathon johnie johnnie
johnny jokubas jon jonah jonas jonatan jonathan jonathon jonnathan jonny jordan jordi jordon jorge jorgen jose josef joselito
joseph josh joshua josiah josua josue jovan jozef juan juhan jukka julen julian julien julio julius juma jun junaid junior jurgen
justin justino justo juvenal kaarel kacper kadir kai kajus kamal kamau kamel kamil kamran kanata karam karas karel karim karl
karsten kashif kasimir kaspar kasper kathem keenan keir keith kelvin kemal ken kenai kenan kendrick kenji kenneth kenton kenzo
kermit kevan keven kevin khadim khaled khalid khalil kieran kilian killian kingsley kip kiril kirill kirk kirollos klaus kofi kojo
konrad konstantin konstantinos koray kristian kristopher krystian krzysztof kurt kurtis kwame kyle kylian kyls ladislao lahcen
lambert lamberto lamin lamine lamont landon larbi larry lars laszlo laureano laurent laurentiu lauro lautaro layachi lazar lazaro
leander leandro leevi leland len lennart lenny leo leon leonard leonardo leonel leonid leonidas leopold leopoldo lester lethabo
levan levent levente levi levin lex lhoussaine liam liborio lino linus lionel lisandro lloyd logan loic lorenz lorenzo louay louis
lovro lowell luan luc luca lucas lucca lucian luciano lucien lucio lucius ludvig ludwig luigi luis luiz luka lukas lukasz luke
luken lula luqman luther luuk lyle lyndon macaulay maciej maddox magnus mahamadou mahammad mahdi maher mahesh mahin mahir mahmoud
maikel majd majid maksim maksym malachai malachy malcolm malick malik mamadou mamoudou manfred manish manmohan manny manolo
mansour manu manuel marc marcel marcelino marcell marcello marcellus marcelo marcial marciano marcin marcio marco marcos marcus
marek mariano marino mario marios marius mark markel marko markos markus marlin marlon marouan marouane marquis marshall mart
marti martim martin martino marty martyn marvin marwan marwane mason masoud massimiliano massimo matei matej mateo mateus mateusz
matheo matheus mathew mathias mathieu mathis matias mats matt matteo matthew matthias matthieu matti mattia mattias matus matyas
maurice mauricio maurizio mauro maverick max maxim maximilian maximiliano maximino maximo maxwell maykel mazen mbaye md mehdi
mehmet melchor melvin mendel merle mert mervin mervyn metin mette-frederik mhamed micael micah michael michal micheal michel
michelangelo mick mickey miguel mihai mihail mikael mikaere mike mikel mikhail mikko mikolaj milhouse milo milos milton minato
minik miquel mirco mirko miro miroslav misael mitch mitchell moaad moad modesto modibo modou moha mohamad mohamadou mohamed
mohammad mohammed mohsin moises monir monte monty moon morad moris moritz morris mose moses moshe mostafa mouad mouhamadou
mouhamed mounir mourad moussa moustafa moustapha muhamed muhammad muhammed munir murad murat musa mussa mustafa mustapha myles
myron nabil nadeem nader nadir naeem nahom nahuel nahum naim najib narciso narendra nasim nasir nasser nassim natan natanael nate
nathan nathanael nathaniel naveed nazario ndiaga neal ned neil nelson neri neville nezar nicanor niccolo nicholas nick nickolas
nico nicolae nicolai nicolas nicolo nidal niels nigel niilo nik nikau nikhil niklas niko nikolai nikolaos nikolas nikolay nikoloz
niles nils nizar noam noe noel nojus nolan nomaan noman norbert norberto norman noureddine nuka nunzio octavian octavio octavius
odin oier olaf olav ole oleg oleh oleksandr oleksiy oliver olivier olmo omar omer ondrej onur orhan ori orion orlando orville
osama oscar oskar osman ossama osvaldo oswald oswaldo othman otieno otis otman ottavio otto oualid oumar ousama ousman ousmane
oussama ousseynou ovidio owen pablo paco padraig panagiotis paolo papa pascal pascual pasquale patric patricio patrick patrik
patryk paul paulie paulino paulo paulos pavel pavlo pawel pedro pekka percy petar pete peter petr petro petros petru phil philip
philipp philippe phillip piero pierre pieter pietro pio piotr placido pol porfirio prakash pravit prem preston primo prince pyotr
qasim quinton rachid radoslaw radouane rafael raffaele rahul raimondo raimundo rainer rajan rajesh rajko ralf ralph ramadan
ramazan rami ramiro ramon ramses ramzi randal randall randolph randy raoul raphael rashad rashid rasmus raul rawiri ray rayan
rayane rayhan raymond rayyan razvan recep reda reece reggie reginald regis rehan rei reid reinaldo reis remigio renato renzo
reuben rey reyansh reynaldo reynold reza rhett riad rian ricardo riccardo richard richie rick rickey rickie ricky rico rinaldo
rishi riyad rizwan roan robby robert roberto robinson rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roi
rolan roland rolando rolf roman romano romeo romualdo ron ronald ronaldo ronan ronny roque rory roscoe rosendo ross roy royce
ruben rubens rubin rudi rudolf rudolph rudy rufino rufus ruggero ruggiero rui rupert ruslan russ russel russell ryan ryou saad
saber sabin sabino sabir sabri sadik saeed safwan sahib sahil said saif saimon sajid sajjad sal saladin salah salaheddine saleh
salif salih salik salim saliou salman salomon salvador salvatore samba samer sami samir samkelo sammie sammy samuel samuele samy
sander sandor sandro sanjay santi santiago santino santo saqib satoshi saturnino saul saverio savio scot scott scottie scotty
seamus sean sebastian sebastiano sebastien segun seif sekou selim sem semir sepp serafin serge sergei sergey sergio serhiy serigne
seth severino seymour shahid shaquille shaun shawn shayan shehbaz shelton sherman shinzo shlomo sid siddhartha sidi sidy sigmund
silas silvano silverio silvestre silvino silvio simeon simo simon sinan siraj siro siyabonga slobodan sofian sohaib sohail solomon
soren sorin soufian soufiane souhail souleymane souta stan stanislav stanislaw stanley stefan stefano stefanos steffen stepan
stephan stephen steve steven stewart stiven stu stuart sulaiman sulayman suleiman suleman suleyman suraj suresh sven svend syed
sylvester szymon taavi tadeo tadgh taha tahir taichi taika takeshi talha tamer taner tanner tarek tareq tarik tariq tatsuki taylan
ted teo teodor teodoro terence terrance terrell terrence thad thaddeus theo theodor theodore thiago thierno thijs thom thomas
tiago tian tibor tigran tim timmy timo timoteo timothy timur tino tito titus tiziano tobia tobias toby tod todd tom tomas tomasz
tommaso tommie tommy tomoharu tony toomas torsten travis trent trenton trevor trey tristan troy truman tudor tunar tunde turki ty
tyler tyrone tyson ubaldo ughur ugo ulrich ulrik ulysses umair umar umberto unax urbano uri usama usman uthman uwe vaclav vadim
val valentin valentino valeriano valerio vance vasco vasile vasily venancio vern vernon vicente victor victoriano victorino
victorio vidal viet vihaan viktor vince vincent vincenzo vinicio vinicius virgil virgilio vitali vitaliy vito vitor vittorio
vivaan vivek vlad vladimir vladislav vojtech volodymyr vyacheslav wael wail waldemar waldo walid wallace walt walter waseem wasim
wassim waylon wayne wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfried wilhelm willard willi william
williams willian willie willis willy wilson winfried winslow winston wojciech wolf wolfgang woodrow wout wouter wyatt xabier xan
xander xavi xavier xhoel xian yaakoub yacouba yago yahia yahli yahya yair yanis yann yannick yaroslav yaser yasin yasir yasser
yassin yassine yassir yazid yevgeni yevgeny yigit yoav yoel yonas yonatan yonathan yong yordan yosef yossef youcef younes youness
yousef yousouf youssef youssouf yuen yuri yuriy yury yusef yusif yussef yusuf yuuma yuvraj yves zac zacaria zacarias zach
zachariah zachary zachery zack zackary zahid zaid zain zakaria zakariya zaki zan zane zayd zeeshan zeki zeno zenon ziad ziyad
zohair zoltan zoran zubair
`;

/** Borne by women and men. */
const EITHER = `
abie achraf adama adar adel adi adonai adonay adria adrien aimen aissa alban aleksa alem alex alexis alin aly amor andrey angel
antonie aram aran ariele ashton auguste augustine avery aydin ayhan aymar azhar baraa benedict bertie bertrand billie billy brice
cameron camile camill charley charlie charly chen cheri chris christien christin cielo clair clarence claude claudi constantine
cory cruz dakota daly damien dan dani dany darin davy dayle dee denice denis derin dhia edel edgard edouard eli elia elie eliel
elisha elliott ellis emery emile enea eri eris etienne eyden ezra fabrice felice fran frankie freddie gale gaston germain gerrit
gil gilles glenn gustave hamdi harley hayden helmi henny ihsan ilia ilya imrane indiana ira iram isaia isaiah isidore islam ivon
jacky jami jamie jannik jerzy jess jesse jihad jilian jody joey jona joni joselyn jule juli juri kamar karol kauri kenny khalifa
kimi kiran kris lamar laurence lauri laurin laverne lawrence leone leonida lev lian lior lonnie loren loreto lorien lou louie
ludovic lulu lupe maayan mady mael malek manel manuele marin matia maxime meron merrill michele micky milan ming minh moe morgan
nael natale nathy nazar nazareth nestor nevin nguyen nicky nikita nikola nilay nile nino noah nuri paris pau pino qamar quentin
quincy rajae rayen rene reyes rida rio robbie robin romain roni ronnie rosario rowan sabas sacha salem sam sandeep santos sascha
severin shaim shane shayne sheldon sidney sofiane sonny spencer stephane stevie sultan tao taylor teddy terry thierry tommi toni
trinidad uriel valentine valeri ventura vic wally wei wilfrid wissam yan yari yarin yuval
`;

const entries = (list: string, gender: Gender | null) =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender] as const);

/** By folded name; null: a first name that tells no gender. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...entries(FEMALE, 'female'),
  ...entries(MALE, 'male'),
  ...entries(EITHER, null),
]);
