package org.chancery.read;

/** A record cannot be read; the message says why and what can be done, for people, without naming the input. */
final class Unreadable extends Exception {

    Unreadable(String message) {
        super(message);
    }
}
