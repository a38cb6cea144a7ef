package org.example;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Takes only filings without errors: Boot checks the argument. */
@Service
@Validated
public class FilingDesk {

    public String accept(@Valid Filing filing) {
        return "filed by " + filing.clerk();
    }
}
