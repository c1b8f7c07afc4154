package org.chancery.read;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Addresses against the base that a document states for them ({@code xml:base}). */
final class Bases {

    private Bases() {}

    /** The base within an element: its own against the one around it. */
    static Optional<String> of(Element element, Optional<String> outer) {
        String own = element.attr("xml:base").strip();
        return own.isEmpty() ? outer : Optional.of(resolve(outer, own));
    }

    /** An address against a base; as it is where there is none or either is none. */
    static String resolve(Optional<String> base, String address) {
        if (base.isEmpty() || address.isEmpty()) {
            return address;
        }
        try {
            return URI.create(base.get()).resolve(URI.create(address)).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
