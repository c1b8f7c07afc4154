/** The order of the stages; nothing else knows it. */
package org.chancery.pipeline;
