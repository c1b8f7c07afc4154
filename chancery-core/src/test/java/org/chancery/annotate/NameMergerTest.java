package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.junit.jupiter.api.Test;

/** Words in square brackets are what the tagger took for a person [p ...], a place [l ...] or an organisation [o ...]. */
class NameMergerTest {

    private static final NameFinder FINDER = new NameFinder();

    @Test
    void whatTheTaggerCallsAPersonIsOne() {
        assertThat(names("[p Michael Jordan] visited [l Jordan]")).isEqualTo("Michael Jordan=PERSON, Jordan=STATE:JOR");
    }

    @Test
    void aStateAloneIsNobodyUnlessSomebodyBearsItsName() {
        assertThat(names("[p Chad] closed its border")).isEqualTo("Chad=STATE:TCD");
        assertThat(names("[p Chad Smith] spoke", "[p Chad] left")).isEqualTo("Chad Smith=PERSON, Chad=PERSON");
    }

    @Test
    void aBodyWhoseNameIsOneWordIsNobodyUnlessSomebodyBearsIt() {
        assertThat(names("[p Saeima] rose", "[p Hezbollah] and [p YouTube] answered"))
                .isEqualTo("Saeima=ORGANISATION:LVA, Hezbollah=ORGANISATION:LBN, YouTube=ORGANISATION:USA");
        assertThat(names("[p Elena Cortes] spoke", "[p Cortes] left")).isEqualTo("Elena Cortes=PERSON, Cortes=PERSON");
    }

    @Test
    void aFirmMayBearTheNameOfAPerson() {
        assertThat(names("[p Siemens] and [p Bloomberg] left")).isEqualTo("Siemens=PERSON, Bloomberg=PERSON");
    }

    @Test
    void aLongerNameIsNotCutToTheStateInIt() {
        assertThat(names("the [o Bank of Japan] and the [l Indian Ocean]"))
                .isEqualTo("Bank of Japan=ORGANISATION:JPN, Indian Ocean=PLACE");
    }

    @Test
    void aTownIsNobodyUnlessSomebodyBearsItsName() {
        assertThat(names("the city of [p Malbork] fell", "[p Malbork] burned"))
                .isEqualTo("Malbork=PLACE, Malbork=PLACE");
        assertThat(names("the town of [p Moe] fell", "[p Kari Moe] spoke", "[p Moe] left"))
                .isEqualTo("Moe=PERSON, Kari Moe=PERSON, Moe=PERSON");
        assertThat(names("the mayor of [p Malbork] spoke")).isEqualTo("Malbork=PERSON");
    }

    @Test
    void aKnownNameIsWhole() {
        assertThat(names("the Republic of [l Korea] said")).isEqualTo("Republic of Korea=STATE:KOR");
        assertThat(names("on the Korean Peninsula in American Samoa"))
                .isEqualTo("Korean Peninsula=PLACE, American Samoa=STATE:ASM");
        assertThat(names("[l Northern Ireland] and [l Ireland]"))
                .isEqualTo("Northern Ireland=PLACE:GBR, Ireland=STATE:IRL");
        assertThat(
                        names(
                                "[l Niger] , [l Nigeria] , [l Guinea] , Equatorial [l Guinea] , Papua New [l Guinea] , Guinea-Bissau"))
                .isEqualTo("Niger=STATE:NER, Nigeria=STATE:NGA, Guinea=STATE:GIN, Equatorial Guinea=STATE:GNQ,"
                        + " Papua New Guinea=STATE:PNG, Guinea-Bissau=STATE:GNB");
    }

    @Test
    void secretaryOfStateLeavesNoOrganisation() {
        assertThat(names("US Secretary of [o State] [p Antony Blinken]"))
                .isEqualTo("US=STATE:USA, Antony Blinken=PERSON");
    }

    @Test
    void adjectivesAndSeatsOfGovernmentAreTyped() {
        assertThat(names("Japanese officials told the Kremlin and Downing Street"))
                .isEqualTo("Japanese=DEMONYM:JPN, Kremlin=METONYM:RUS, Downing Street=METONYM:GBR");
    }

    @Test
    void aClubMayBearTheNameOfACapital() {
        assertThat(names("[o Santiago] beat [o Lima]")).isEqualTo("Santiago=ORGANISATION:CHL, Lima=ORGANISATION:PER");
    }

    @Test
    void aMinistryBelongsToTheStateNamedBesideIt() {
        assertThat(names("the Japanese [o Foreign Ministry] and Iran 's Foreign Ministry"))
                .isEqualTo("Japanese=DEMONYM:JPN, Foreign Ministry=ORGANISATION:JPN, Iran=STATE:IRN,"
                        + " Foreign Ministry=ORGANISATION:IRN");
        assertThat(names("the Foreign Ministry of the Netherlands"))
                .isEqualTo("Foreign Ministry=ORGANISATION:NLD, Netherlands=STATE:NLD");
    }

    @Test
    void anOrganOfAnotherStateIsThatStates() {
        assertThat(names("[l Peru] 's Congress voted , then Congress adjourned"))
                .isEqualTo("Peru=STATE:PER, Congress=ORGANISATION:PER, Congress=ORGANISATION:USA");
    }

    @Test
    void abbreviationsWithDigitsAreNamesAtTheHeadOfASentence() {
        assertThat(names("G7 ministers met")).isEqualTo("G7=ORGANISATION");
    }

    @Test
    void somethingIsInAPlaceAndNotInAPerson() {
        assertThat(names("shelling in [p Douma]")).isEqualTo("Douma=PLACE");
    }

    @Test
    void aSummitIsAnOccasionAndItsHostABody() {
        assertThat(names("the NATO summit was told that [o NATO] agreed"))
                .isEqualTo("NATO summit=OCCASION, NATO=ORGANISATION");
        assertThat(names("on the sidelines of the UN General Assembly")).isEqualTo("UN General Assembly=OCCASION");
        assertThat(names("the [o UN General Assembly] voted")).isEqualTo("UN General Assembly=ORGANISATION");
    }

    @Test
    void treatiesAndWarsNameNoPlace() {
        assertThat(names("the [l Paris] Agreement after the Korean War")).isEmpty();
    }

    @Test
    void aSurnameStaysAPersonThroughoutAReport() {
        assertThat(names("[p Larry King] spoke", "then King left")).isEqualTo("Larry King=PERSON, King=PERSON");
    }

    @Test
    void dashesAndBracketsEndAName() {
        assertThat(names("[p -- Jim Ballantyne]")).isEqualTo("Jim Ballantyne=PERSON");
    }

    private static String names(String... sentences) {
        var text = new StringBuilder();
        var tagged = new ArrayList<TaggedSentence>();
        for (var sentence : sentences) {
            tagged.add(sentence(sentence, text));
        }
        return FINDER.find(text.toString(), tagged).stream()
                .map(name -> name.text() + "=" + name.sort()
                        + name.country().map(country -> ":" + country).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static TaggedSentence sentence(String marked, StringBuilder text) {
        var tokens = new ArrayList<Token>();
        var runs = new ArrayList<NameRun>();
        int from = -1;
        Name.Sort sort = null;
        for (var word : marked.split(" ")) {
            if (word.startsWith("[")) {
                sort = switch (word) {
                    case "[p" -> Name.Sort.PERSON;
                    case "[l" -> Name.Sort.PLACE;
                    default -> Name.Sort.ORGANISATION;
                };
                from = tokens.size();
                continue;
            }
            boolean ends = word.endsWith("]");
            String bare = ends ? word.substring(0, word.length() - 1) : word;
            tokens.add(token(bare, text));
            if (ends) {
                runs.add(new NameRun(from, tokens.size(), sort));
            }
        }
        return new TaggedSentence(List.copyOf(tokens), List.copyOf(runs));
    }

    private static Token token(String word, StringBuilder text) {
        int start = text.length();
        text.append(word).append(' ');
        String tag = word.equals("'s") ? "POS" : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        return new Token(new Span(start, start + word.length()), word, word, tag);
    }
}
