/** The command line: one class a command. Data to standard output, all else to standard error. */
package org.chancery.cli;
