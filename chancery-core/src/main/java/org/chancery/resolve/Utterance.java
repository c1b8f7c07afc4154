package org.chancery.resolve;

import java.util.List;
import org.chancery.model.Party;
import org.chancery.model.Quotation;

/** Words and who said them. */
record Utterance(Quotation quotation, List<Party> speakers) {

    boolean isOf(List<String> names) {
        return speakers.stream().anyMatch(speaker -> names.contains(speaker.name()));
    }
}
