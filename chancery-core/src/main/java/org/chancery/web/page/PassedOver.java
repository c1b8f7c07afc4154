package org.chancery.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.query.Search;

/** Names in an address that are no filters of its page: a filter passed over in silence would show more than was asked for. */
final class PassedOver {

    private PassedOver() {}

    /** What pages with the filters of the list of events have to say of an address: to be added to. */
    static List<String> events(Context context, String... besides) {
        return of(
                context.queryParamMap().keySet(),
                Stream.concat(Search.OPERATORS.stream(), Stream.of(besides)).toList());
    }

    /** A sentence for each name that is not among these filters; the words that are searched for, and the number of a page, always are. */
    static List<String> of(Collection<String> given, List<String> filters) {
        var problems = new ArrayList<String>();
        given.stream()
                .filter(name -> !filters.contains(name) && !name.equals("q") && !name.equals("page"))
                .forEach(name -> problems.add("“" + name + "” is no filter and was passed over; "
                        + (filters.isEmpty()
                                ? "there is none here."
                                : "there are " + String.join(", ", filters) + ".")));
        return problems;
    }

    /** What a page that has these filters, perhaps none, has to say of an address. */
    static Optional<String> none(Context context, String... filters) {
        return told(of(context.queryParamMap().keySet(), List.of(filters)));
    }

    /** The sentences as one text; nothing where there are none. */
    static Optional<String> told(List<String> problems) {
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems));
    }
}
