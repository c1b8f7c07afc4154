package org.chancery.web.api;

import org.chancery.query.Found;

/** One thing by its id. */
final class One {

    private One() {}

    /** @throws Problem for an id that leads nowhere, or to several */
    static <T> T of(Found<T> found, String what, String id) {
        if (found instanceof Found.One<T> one) {
            return one.value();
        }
        if (found instanceof Found.Many<T> many) {
            throw Problem.missing("“" + id + "” begins several ids: " + String.join(", ", many.ids()) + ".");
        }
        throw Problem.missing("The record holds no " + what + " “" + id + "”.");
    }
}
