package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.export.Headline;
import org.chancery.reconcile.Reconciler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that tells an event, of reports of a sentence or two, all stages together; several lines stand in the order of the record. */
class HeadlineTest {

    private static final Headline HEADLINE = new Headline();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Norway and Kenya signed a fisheries treaty on Monday in Oslo. | Norway and Kenya signed a fisheries treaty in Oslo
            Kenya expelled six Bolivian diplomats on Friday. | Kenya expelled six Bolivian diplomats
            Peru on Tuesday recalled its ambassador to Chile, Oscar Vega, after the raid. | Peru recalled its ambassador to Chile
            Ghana accused Togo of shelling a border village. | Ghana accused Togo of shelling a border village
            Norway urged Kenya and Chad to reopen their embassies. | Norway urged Kenya and Chad to reopen their embassies
            The Bolivian government imposed new tariffs on steel from Peru. | Bolivia imposed new tariffs on steel from Peru
            Estonia delivered forty ambulances to Moldova last week. | Estonia delivered forty ambulances to Moldova
            Laos thanked Japan for a gift of vaccines. | Laos thanked Japan for a gift of vaccines
            """)
    void isInTheWordsOfTheClause(String text, String expected) {
        assertThat(lines(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Two Peruvian envoys were expelled from Bolivia on Sunday. | Two Peruvian envoys were expelled from Bolivia
            A Kenyan journalist was arrested in Chad. | A Kenyan journalist was arrested in Chad
            The pact was condemned by Norway on Monday. | Norway condemned a pact
            """)
    void ofAPassiveSaysWhoDidItOrNobody(String text, String expected) {
        assertThat(lines(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Norwegian Foreign Minister Kari Moe will visit Kenya next week. | Kari Moe plans to visit Kenya
            Norwegian Foreign Minister Kari Moe called off her talks with Kenyan President William Ruto. | Kari Moe called off her talks with Kenyan President William Ruto
            Chad did not support the plan of Norway. | Chad did not support the plan of Norway
            Chad did not sign the treaty with Norway. | Chad did not sign the treaty with Norway
            """)
    void saysHowThingsStand(String text, String expected) {
        assertThat(lines(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Kenyan President William Ruto flew to Oslo. Norwegian Foreign Minister Kari Moe met him on Monday. | Kari Moe met William Ruto
            Kenya condemned it. | Kenya voiced criticism
            Kari Moe, the Norwegian foreign minister, met Kenyan President William Ruto in Oslo on Monday and urged him to free the sailors. | Kari Moe urged William Ruto to free sailors
            Chad asked Kenya for a loan on Monday. Kenya rejected the request. | Kenya rejected the request by Chad
            Kenya rejected the offer. | Kenya rejected an offer
            Kenya rejected the offer of Chad. | Kenya rejected the offer of Chad
            Kenya welcomed the decision to reopen the port. | Kenya welcomed the decision to reopen a port
            Norway called on Chad to spare the villages and to talk to the rebels. | Norway called on Chad to spare villages and to talk to rebels
            Norway thanked Kenya for bringing the two rebels together. | Norway thanked Kenya for bringing the two rebels together
            Norwegian Foreign Minister Kari Moe visited Kenya for the first time since the drought. | Kari Moe visited Kenya
            Norway accused both Chad and Togo of hiding smugglers. | Norway accused both Chad and Togo of hiding smugglers
            Norwegian Foreign Minister Kari Moe met Kenyan President William Ruto in St. Petersburg. | Kari Moe met Kenyan President William Ruto in St. Petersburg
            Norway asked Kenya for pledges that the league would never admit Chad. | Norway asked Kenya for pledges that a league would never admit Chad
            Norway urged Kenya to withdraw the troops massed on the border. | Norway urged Kenya to withdraw troops massed on the border
            Norwegian Foreign Minister Kari Moe met Kenyan President William Ruto in Oslo on Monday and urged him to recall the frigates moored in Chad's harbour. | Kari Moe urged William Ruto to recall the frigates moored in Chad's harbour
            Kenyan President William Ruto asked Norway for guarantees that Togo would never join Chad. | William Ruto asked Norway for guarantees that Togo would never join Chad
            Norway demanded a 36-hour truce of Chad. | Norway demanded a 36-hour truce of Chad
            Norway and Kenya discussed fisheries, the reefs, railways and growing debts. | Norway and Kenya discussed fisheries, the reefs, railways and growing debts
            Norway recalled its ambassadors to Kenya and Chad, a step that it never took before. | Norway recalled its ambassadors to Kenya and Chad
            Norwegian Foreign Minister Kari Moe met Kenyan President William Ruto in Oslo on Monday, the first talks at this level. | Kari Moe met Kenyan President William Ruto in Oslo
            Norwegian Foreign Minister Kari Moe will meet Kenyan President William Ruto on Friday and Chadian President Ali Saleh on Saturday. | Kari Moe plans to meet Kenyan President William Ruto; Kari Moe plans to meet Ali Saleh
            Norway joined NATO. Kenya asked the alliance for short-range missiles and trucks. | Kenya asked NATO for short-range missiles and trucks
            Norway warned that Chad would face consequences if the poet died in jail. | Norway warned that Chad would face consequences if a poet died in jail
            Norway and Kenya agreed to meet every year. | Norway and Kenya agreed to meet every year
            Norway said on Monday that Kenya expelled two envoys of Chad. | Kenya expelled two envoys of Chad
            Kenya and Chad accused each other of espionage. | Kenya criticised Chad; Chad criticised Kenya
            Kenya and the United States accused each other of espionage. | Kenya criticised the United States; United States criticised Kenya
            """)
    void namesWhomPronounsMeanOrFallsBackUponTheType(String text, String expected) {
        assertThat(lines(text)).contains(expected.split("; "));
    }

    private static String lines(String text) {
        var coded = TestModels.coder().code(TestModels.report(text, "2021-09-22"));
        return new Reconciler()
                .reconcile(List.of(coded)).events().stream().map(HEADLINE::of).collect(Collectors.joining("; "));
    }
}
