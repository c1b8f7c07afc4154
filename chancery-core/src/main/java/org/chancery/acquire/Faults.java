package org.chancery.acquire;

/** What a fault of a library says, in words. */
final class Faults {

    private Faults() {}

    /** Why something could not be unpacked. */
    static String why(Throwable fault) {
        if (fault instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (fault instanceof OutOfMemoryError) {
            return "it needs more memory than there is";
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
