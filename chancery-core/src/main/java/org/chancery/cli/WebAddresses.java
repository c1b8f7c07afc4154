package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.fetch.Fetch;
import org.chancery.fetch.Outcome;

/** Addresses on the command line, given by themselves or in files that list feeds. */
final class WebAddresses {

    private WebAddresses() {}

    /**
     * The addresses, in the order given.
     *
     * @param wrong told of what is neither an address nor such a file
     */
    static List<String> of(List<String> given, Consumer<Outcome.Failed> wrong) {
        var addresses = new ArrayList<String>();
        for (String one : given) {
            if (one.matches("(?i)https?://.*")) {
                addresses.add(one);
                continue;
            }
            try {
                var feeds = Fetch.feeds(Files.readString(Path.of(one), StandardCharsets.UTF_8));
                if (feeds.isEmpty()) {
                    wrong.accept(new Outcome.Failed(one, "it lists no feeds; give an address or an OPML file"));
                }
                addresses.addAll(feeds);
            } catch (IOException | IllegalArgumentException e) {
                wrong.accept(new Outcome.Failed(one, "neither an address nor a file that can be read"));
            }
        }
        return addresses;
    }
}
