package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.validation.rule.Equality;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Sums over the vector. Reads a blank as 0. */
public final class SumsAgreeValidator implements ConstraintValidator<SumsAgree, CheckedFigures> {

    private int[] left = {};
    private int[] right = {};

    /** For Hibernate Validator, which makes one a constraint. */
    public SumsAgreeValidator() {}

    @Override
    public void initialize(SumsAgree constraint) {
        Equality equality = FormEqualities.all().get(constraint.number());
        left = FormEqualities.slots(equality.left());
        right = FormEqualities.slots(equality.right());
    }

    @Override
    public boolean isValid(CheckedFigures checked, ConstraintValidatorContext context) {
        return sum(left, checked.values()) == sum(right, checked.values());
    }

    private static long sum(int[] slots, CellValues values) {
        long sum = 0;
        for (int slot : slots) {
            sum += values.number(slot);
        }
        return sum;
    }
}
