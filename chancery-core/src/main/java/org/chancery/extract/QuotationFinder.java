package org.chancery.extract;

import java.util.List;
import org.chancery.model.Annotation;
import org.chancery.model.Quotation;
import org.chancery.model.Report;

/** Quotations of a report. */
final class QuotationFinder {

    List<Quotation> find(Report report, Annotation annotation) {
        return List.of();
    }
}
