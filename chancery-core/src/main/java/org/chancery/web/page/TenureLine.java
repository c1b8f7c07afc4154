package org.chancery.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Tenure;
import org.chancery.query.Days;
import org.chancery.query.OfficeView;

/**
 * A tenure as people read it.
 *
 * @param owner the country or organisation whose office it is
 * @param from "from 3 May 2021", "attested since May 2021"
 * @param seen the first attestations, as many as a line holds
 * @param more how many others there are
 */
public record TenureLine(
        String id,
        PartyLine person,
        String title,
        String owner,
        String link,
        String from,
        String to,
        List<Seen> seen,
        int more) {

    private static final int SHOWN = 6;

    /**
     * A day on which it is attested.
     *
     * @param link to the words; nowhere for a reference list
     */
    public record Seen(String day, Optional<String> link, String how) {}

    static TenureLine of(Tenure tenure, Names names) {
        return of(tenure, names, SHOWN);
    }

    static TenureLine of(Tenure tenure, Names names, int most) {
        var seen = tenure.attested().stream()
                .sorted(Comparator.comparing(attested -> attested.date().orElse(LocalDate.MAX)))
                .limit(most)
                .map(TenureLine::seen)
                .toList();
        return new TenureLine(
                tenure.id(),
                PartyLine.of(tenure.person(), names),
                tenure.title(),
                tenure.country().map(names::of).or(tenure::organisation).orElse(""),
                Links.office(OfficeView.id(tenure)),
                tenure.from().map(Days::of).orElse("not told"),
                tenure.to().map(Days::of).orElse("not told"),
                seen,
                tenure.attested().size() - seen.size());
    }

    static List<TenureLine> of(List<Tenure> tenures, Names names) {
        return tenures.stream().map(tenure -> of(tenure, names)).toList();
    }

    private static Seen seen(Tenure.Attested attested) {
        var term = attested.term() == OfficePhrase.Term.CURRENT
                ? ""
                : ", " + attested.term().label();
        var how =
                switch (attested.how()) {
                    case TITLE -> "named with it";
                    case COUNTERPART -> "as a counterpart";
                    case REGISTRY -> "reference list";
                };
        return new Seen(
                attested.date().map(Days::of).orElse("undated"),
                attested.where().map(where -> Links.reportAt(where.report(), where.span())),
                how + term);
    }
}
