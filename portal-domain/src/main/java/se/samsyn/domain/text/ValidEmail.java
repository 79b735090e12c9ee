package se.samsyn.domain.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that mail can be sent to, by the rule of {@link EmailAddress}; an empty field is none. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidEmail.Rule.class)
public @interface ValidEmail {

    String message() default "{samsyn.email}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges what was typed before the field has cleaned it. */
    class Rule implements ConstraintValidator<ValidEmail, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String address = EmailAddress.typed(text);
            return address == null || address.isEmpty() || EmailAddress.isPossible(address);
        }
    }
}
