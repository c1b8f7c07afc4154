/** What else a clause says of a candidate: whether it took place, was announced, taken back or only wished, told twice, or done by somebody implied. */
package org.chancery.extract.event.rule;
