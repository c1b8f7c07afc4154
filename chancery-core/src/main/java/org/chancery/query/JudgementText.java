package org.chancery.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Party;
import org.chancery.model.Place;

/** What a judgement says, in a line for people. */
public final class JudgementText {

    private JudgementText() {}

    /** The line, without who judged and when. */
    public static String of(Judgement one) {
        return switch (one.verdict()) {
            case SAME -> "these tell of one event";
            case NOT_SAME -> "the first tells of another event";
            case WRONG -> "misread";
            case VALUE -> one.field().orElse("") + " is rightly " + one.value().orElse("");
            case ACCEPTED -> "right as it is";
            case CALIBRATED -> "certainty is moved by " + one.value().orElse("");
            case WITHDRAWN -> "takes an earlier one back";
            case PARTIES, EVENT, STATEMENT, OFFICE -> given(one.given().orElseThrow());
            case SAME_PERSON -> "one person: " + names(one);
            case NOT_SAME_PERSON -> "another person: " + names(one);
            case NAME -> "rightly called: " + names(one);
            case WIKIDATA -> names(one) + " is " + one.value().orElse("");
        };
    }

    private static String given(Given given) {
        if (given instanceof Given.Parties parties) {
            return "parties are rightly " + parties(parties);
        }
        if (given instanceof Given.MissedEvent event) {
            return "an event was missed: "
                    + Stream.of(
                                    Stream.of(
                                            event.type().name(), event.status().label(), parties(event.parties())),
                                    event.date().map(DateRange::written).stream(),
                                    event.place().map(Place::name).stream())
                            .flatMap(part -> part)
                            .collect(Collectors.joining(", "));
        }
        if (given instanceof Given.MissedStatement said) {
            return "a statement was missed: by " + said.speaker().name();
        }
        if (given instanceof Given.MissedOffice held) {
            return "an office was missed: " + held.person().name() + ", " + held.office();
        }
        throw new IllegalArgumentException("nothing that is missed: " + given);
    }

    private static String parties(Given.Parties parties) {
        return names(parties.actors()) + (parties.recipients().isEmpty() ? "" : " → " + names(parties.recipients()));
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "nobody" : parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static String names(Judgement one) {
        if (one.given().orElseThrow() instanceof Given.Named named) {
            return named.names().stream().map(Given.Called::name).distinct().collect(Collectors.joining(", "))
                    + named.as().map(as -> " as " + as.name()).orElse("");
        }
        return "";
    }
}
