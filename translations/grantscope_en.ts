<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln gained</numerusform>
            <numerusform>%Ln gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>The certificate of %1 ends in %n day: tell the server&apos;s maintainers.</numerusform>
            <numerusform>The certificate of %1 ends in %n days: tell the server&apos;s maintainers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Copy the token. The clipboard is cleared after %Ln s.</numerusform>
            <numerusform>Copy the token. The clipboard is cleared after %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>%n check failed. What to do stands beside it.</numerusform>
            <numerusform>%n checks failed. What to do stands beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>%Ln more cause</numerusform>
            <numerusform>%Ln more causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>%n token is kept alive meanwhile.</numerusform>
            <numerusform>%n tokens are kept alive meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>%n profile needs you to sign in.</numerusform>
            <numerusform>%n profiles need you to sign in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>Tokens in the te&amp;xt (%Ln)</numerusform>
            <numerusform>Tokens in the te&amp;xt (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</numerusform>
            <numerusform>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>leeway %Ln s</numerusform>
            <numerusform>leeway %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>%Ln token found</numerusform>
            <numerusform>%Ln tokens found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>%Ln token found, %L1 shown</numerusform>
            <numerusform>%Ln tokens found, %L1 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n setting imported.</numerusform>
            <numerusform>%n settings imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>Clipboard clears in %Ln s</numerusform>
            <numerusform>Clipboard clears in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>The only token in it, in line %1.</numerusform>
            <numerusform>The first of %Ln tokens in it, in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>Token %1, %Ln character</numerusform>
            <numerusform>Token %1, %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</numerusform>
            <numerusform>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (once in all)</numerusform>
            <numerusform>%1 (%Ln times in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>They differ in %1 and %Ln more.</numerusform>
            <numerusform>They differ in %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>Looks like %1 (%Ln character): only the server can say whether it is good.</numerusform>
            <numerusform>Looks like %1 (%Ln characters): only the server can say whether it is good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>An opaque token of one character: only the server can say what it is.</numerusform>
            <numerusform>An opaque token of %Ln characters: only the server can say what it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
</TS>
