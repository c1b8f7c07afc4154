package org.chancery.cli;

/** Something that the user can set right, said in one sentence with what to do: no port is free, nobody has that name. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }

    Misuse(String message, Throwable cause) {
        super(message, cause);
    }
}
