<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation>ما يُرسل مع كل طلب؛ بصمته</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>كيف يُرسل</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation>مدة صلاحيته: %1</translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation>يُحصل به على الرمز التالي دون كلمة المرور؛ بصمته</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>ما يتيحه</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>لمن الرمز</translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation>عنصر لا يعرفه المعيار</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation>المتن أكبر من %1 ولم يُحفظ.</translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation>ترميز محتوى المتن تالف: لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>يُعرض أول %1 من %2.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>لا متن للاستجابة.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation>مطالبة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation>عنصر ترويسة غير معروف هنا.</translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation>ليس وقتًا بالثواني؛ وبالمللي ثانية يكون %1</translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation>بعد العام 9999</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>ليس وقتًا يمكن قراءته</translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation>قبل 1970</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>غير موقّع: كان بوسع أي شخص أن يكتبه</translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation>موقّع بسر لا يملكه إلا المُصدِر وواجهة API</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Expires: no time that can be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Issuer: Who made this token.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation>من أنشأ هذا الرمز.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الرمز</translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation>من يتعلق به الرمز؛ ولكل مستخدم القيمة نفسها دائمًا لدى هذا المُصدِر.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation>من يُقصد أن يقبله؛ وعلى كل من سواه رفضه.</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>الطرف المخوَّل</translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation>العميل الذي صدر له.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation>ما يتيحه، كلمات تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation>الأدوار التي للمستخدم أو العميل هنا.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation>المجموعات التي ينتمي إليها المستخدم.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>الاستحقاقات</translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation>ما يجوز للمستخدم استخدامه.</translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation>ما يتيحه بالتفصيل.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation>يجب رفضه ابتداءً من هذا الوقت.</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>غير صالح قبل</translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation>يجب رفضه حتى هذا الوقت.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>وقت إنشائه.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation>الرقم التسلسلي لهذا الرمز وحده.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>المتصرّف</translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation>من يتصرف نيابة عن صاحب الرمز.</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>يجوز أن يتصرف</translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation>من يجوز له التصرف نيابة عن صاحب الرمز.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation>مرتبط بمفتاح أو شهادة: لا يفيد من دونهما.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation>ما حدث، مثل تسجيل خروج.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation>تربط عدة رموز بمعاملة واحدة.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation>هل ما زال الخادم يقبله.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>الاستعلام عن الرمز</translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation>ما يقوله الخادم عن الرمز.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>اعتماد قابل للتحقق</translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation>إفادة عن صاحب الرمز يستطيع الآخرون التحقق منها.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation>طريقة HTTP التي أُنشئ لها هذا الإثبات.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation>العنوان الذي أُنشئ له هذا الإثبات.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>تجزئة رمز الوصول</translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation>تربط هذا الإثبات برمز وصول واحد.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation>آخر مرة أثبت فيها المستخدم هويته.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>قيمة لمرة واحدة</translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation>تربطه بتسجيل دخول واحد.</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>مستوى المصادقة</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation>مدى قوة مصادقة المستخدم.</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>طرق المصادقة</translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation>الوسائل التي صودق بها المستخدم، مثل pwd أو mfa.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation>الجلسة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>تربط رمز الهوية هذا برمز الوصول التابع له.</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>تجزئة رمز التفويض</translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation>تربط رمز الهوية هذا برمز التفويض التابع له.</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>تجزئة state</translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation>تربط رمز الهوية هذا بقيمة state في الطلب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>الاسم الكامل للمستخدم.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation>الاسم الأول للمستخدم.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation>الاسم الأخير للمستخدم.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation>الاسم الأوسط للمستخدم.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>ما يناديه به أصدقاؤه.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation>الاسم الذي يفضّله المستخدم؛ وقد يتغير.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation>عنوان مراسلة المستخدم؛ وقد يتغير.</translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation>البريد الإلكتروني مؤكَّد</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation>هل تأكد أحد من أن العنوان للمستخدم.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation>الرقم الذي يمكن الاتصال بالمستخدم عليه.</translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation>رقم الهاتف مؤكَّد</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation>هل تأكد أحد من أن الرقم للمستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation>العنوان البريدي للمستخدم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation>لغة المستخدم وبلده.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation>التوقيت المضبوط لدى المستخدم.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation>عنوان صورة المستخدم.</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>الصفحة الشخصية</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>عنوان الصفحة الشخصية للمستخدم.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation>موقع الويب الخاص بالمستخدم.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation>النوع الاجتماعي كما ذكره المستخدم.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation>تاريخ ميلاد المستخدم.</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>تغيّرت البيانات</translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation>آخر مرة تغيّرت فيها بيانات المستخدم.</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>معرّف الكائن</translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation>المستخدم أو الخدمة في الدليل؛ لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation>الدليل الذي سجّل المستخدم الدخول إليه.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>اسم المستخدم الأساسي</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation>الاسم الذي يسجّل به المستخدم الدخول؛ وقد يتغير.</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>الاسم الفريد</translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation>اسم للعرض؛ ولا يلزم أن يكون فريدًا.</translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation>معرّف Passport</translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation>معرّف أقدم للمستخدم.</translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation>معرّف Windows SID</translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation>معرّف المستخدم في دليل الشركة نفسها.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>موفّر الهوية</translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation>من صادق المستخدم، إن لم يكن المُصدِر.</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation>اسم العميل في الدليل.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>مصادقة العميل</translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation>0: لا شيء؛ 1: سر؛ 2: شهادة.</translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation>ما يتيحه نيابة عن المستخدم.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>أدوار الدليل</translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation>أدوار المستخدم الإدارية في الدليل.</translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation>له مجموعات</translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation>مجموعات المستخدم أكثر مما يتسع له الرمز.</translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation>مطالبات في مكان آخر</translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation>مطالبات لم يتسع لها الرمز ويجب جلبها، مثل المجموعات.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation>المكان الذي تُجلب منه المطالبات التي لم يتسع لها الرمز.</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>نوع صاحب الرمز</translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation>user أو app: هل حصل عليه شخص أم برنامج.</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>حالة الحساب</translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation>0: عضو في الدليل؛ 1: ضيف.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation>إصدار صيغة هذا الرمز؛ يسمّي 1.0 و2.0 المطالبات بأسماء مختلفة.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation>المكان الذي سجّل منه المستخدم الدخول.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation>الجهاز الذي سجّل المستخدم الدخول عليه.</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>تلميح الدخول</translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation>ما يُمرَّر كي لا يضطر المستخدم إلى كتابة اسمه.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation>المكان الذي يُحفظ فيه الدليل.</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>إنشاء الدليل</translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation>وقت إنشاء الدليل.</translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation>صاحب الرمز في مكان آخر</translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation>قيمة sub لهذا المستخدم في رموز أخرى.</translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation>سياقات المصادقة</translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation>شروط الوصول المشروط التي استُوفيت.</translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation>حالة تسجيل الدخول</translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation>ما يُعرف عن الجهاز والشبكة، مثل kmsi أو dvc_mngd.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation>بلد المستخدم.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation>يستخدمه المُصدِر نفسه.</translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation>الرقم التسلسلي لهذا الرمز وحده؛ وهو معروف في سجل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation>خاص بشركة Microsoft؛ غير موجّه لغيرها.</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>انتهاء كلمة المرور</translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation>وقت انتهاء صلاحية كلمة مرور المستخدم.</translation>
    </message>
    <message>
        <source>Password page</source>
        <translation>صفحة كلمة المرور</translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation>المكان الذي يغيّر فيه المستخدم كلمة المرور.</translation>
    </message>
    <message>
        <source>Name id</source>
        <translation>معرّف الاسم</translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation>من يتعلق به الرمز، بتسمية .NET له.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation>الأدوار التي للمستخدم هنا، بتسمية .NET لها.</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>نوع العميل</translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation>Public أو Confidential: هل يستطيع العميل حفظ سر.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>طريقة المصادقة</translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation>الوسيلة التي صودق بها المستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation>اسم المستخدم، بتسمية .NET له.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation>البريد الإلكتروني للمستخدم، بتسمية .NET له.</translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation>أدوار النطاق</translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation>أدوار المستخدم في النطاق كله.</translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation>أدوار العملاء</translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation>أدوار المستخدم لدى كل عميل.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>المصادر المسموح بها</translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation>صفحات الويب التي يجوز لها استخدامه.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation>نوع الرمز، مثل Bearer أو ID أو Refresh أو Offline.</translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation>العميل، إن لم يكن هناك مستخدم.</translation>
    </message>
    <message>
        <source>Client host</source>
        <translation>مضيف العميل</translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation>المكان الذي طلب منه العميل.</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>نوع المنح</translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation>طريقة المنح التي حُصل بها عليه.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation>ما يتيحه، بحسب أدوار المستخدم.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation>المؤسسة التي سجّل المستخدم الدخول إليها.</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation>التسمية التي تُعرف بها المؤسسة.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation>معرّف المستخدم لدى المُصدِر.</translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation>اسم المستخدم في تجمّع المستخدمين.</translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation>مجموعات المستخدم في تجمّع المستخدمين.</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation>أدوار IAM</translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation>أدوار IAM التي تمنحها مجموعات المستخدم.</translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation>دور IAM المفضّل</translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation>دور IAM المعتبر أولًا.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation>id أو access: الغرض من الرمز.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation>تسجيل الدخول الذي جاء منه.</translation>
    </message>
    <message>
        <source>First token id</source>
        <translation>معرّف الرمز الأول</translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation>الرقم التسلسلي لتسجيل الدخول الذي تعود إليه تحديثاته.</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>موفّرو الهوية</translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation>الجهات التي يُعرف منها المستخدم.</translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation>إصدار صيغة هذا الرمز.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation>سمة أضافها القائمون على تجمّع المستخدمين.</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>النطاق المستضاف</translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation>نطاق الشركة لدى Google.</translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation>Firebase</translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation>كيف سجّل المستخدم الدخول إلى Firebase.</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation>الاسم الذي يسجّل به المستخدم الدخول.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>التفويضات</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>ما يجوز للمستخدم فعله.</translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation>معرّف رمز الوصول</translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation>رمز الوصول الذي يتبعه رمز التحديث هذا.</translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation>الزبون الذي ينتمي إليه المستخدم.</translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation>مطالبة مضافة</translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation>مطالبة أضافها القائمون على المُصدِر، واسمها عنوان.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>كيف وُقّع الرمز، أو كيف شُفّر مفتاحه.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>نوع الرمز.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation>نوع المحتوى الذي يحمله؛ وتعني JWT رمزًا داخل رمز.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation>المفتاح الذي وقّعه من بين مفاتيح المُصدِر.</translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation>عنوان مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation>المكان المذكور للمفاتيح؛ لا يُتّبع أبدًا.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation>مفتاح يحمله الرمز معه؛ لا يُستخدم أبدًا.</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>عنوان الشهادة</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation>المكان المذكور للشهادة؛ لا يُتّبع أبدًا.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation>شهادات يحملها الرمز معه؛ لا تُستخدم أبدًا.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation>قيمة SHA-1 لشهادة الموقِّع.</translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation>قيمة SHA-256 لشهادة الموقِّع.</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>امتدادات حرجة</translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation>امتدادات يجب أن يفهمها المتحقِّق، وإلا رفض الرمز.</translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation>ترميز الحمولة</translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation>False: وُقّعت الحمولة دون Base64.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>كيف شُفّر المحتوى.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>كيف ضُغط المحتوى قبل تشفيره.</translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation>مفتاح مؤقت</translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation>المفتاح العام للمُرسِل لهذه الرسالة وحدها.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation>عدد مرات تجزئة كلمة المرور لإنشاء المفتاح.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation>علامة Microsoft على الرموز المخصصة لواجهاتها؛ لا يستطيع غيرها التحقق من تواقيعها.</translation>
    </message>
    <message>
        <source>Details of authorization</source>
        <translation>تفاصيل التفويض</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and as the token spells it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Audience (aud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation>تعذّرت قراءة ملفات التعريف، وتُركت كما هي: %1 (%2). لا يمكن حفظ ملفات جديدة حتى يُصلَح الملف أو يُنقل من مكانه.</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation>لا يمكن استخدام كل ما في ملف ملفات التعريف: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation>نقطة نهاية الرموز في OAuth 2.0 (RFC 6749)</translation>
    </message>
    <message>
        <source>Saasu: POST authorisation/token</source>
        <translation>Saasu: POST authorisation/token</translation>
    </message>
    <message>
        <source>PalmSmart: POST Token</source>
        <translation>PalmSmart: POST Token</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>الاسم (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>الاتصال (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1، منتهية الصلاحية</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1، ليست صالحة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1، بعد %n يوم</numerusform>
            <numerusform>%1، بعد %n يوم</numerusform>
            <numerusform>%1، بعد %n يومين</numerusform>
            <numerusform>%1، بعد %n أيام</numerusform>
            <numerusform>%1، بعد %n يومًا</numerusform>
            <numerusform>%1، بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation>%1، كما عُيّن هنا.</translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation>%1، من النظام أو من بيئته.</translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation>لا يوجد: الخادم هو هذا الحاسوب.</translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation>لا يوجد: لا يذكر النظام خادمًا وسيطًا لهذا الخادم.</translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation>لا يوجد، كما عُيّن هنا.</translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation>%1 عنوان، فلا اسم يُبحث عنه.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 هو %2.</translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation>%1 غير معروف هنا. لا ضرر في ذلك: يبحث عنه الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation>تم الاتصال عبر الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>تم الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>تنتهي شهادة %1 بعد %n يوم: أبلغ القائمين على الخادم.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يوم: أبلغ القائمين على الخادم.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يومين: أبلغ القائمين على الخادم.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n أيام: أبلغ القائمين على الخادم.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يومًا: أبلغ القائمين على الخادم.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يوم: أبلغ القائمين على الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation>يريد الخادم الوسيط اسم مستخدم وكلمة مرور (407).</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation>ضعهما في عنوان الخادم الوسيط في متغير البيئة https_proxy.</translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation>يجيب الخادم، لكن بعطل فيه (%1).</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation>حاول مجددًا لاحقًا. وإن استمر ذلك فأبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation>يجيب الخادم (%1). سُئل بالطريقة HEAD ودون أي بيانات اعتماد، فأي استجابة سليمة.</translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation>ليس في الاستجابة ترويسة Date للمقارنة بها.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation>تختلف ساعة الخادم عن ساعة هذا الحاسوب بمقدار %1 ث.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم بمقدار %1 (%2 ث).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم بمقدار %1 (%2 ث).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation>اضبط ساعة هذا الحاسوب. وإن كانت صحيحة فأبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation>لا توجد: تُحفظ الأسرار في الذاكرة، وتزول عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation>%1: كُتبت قيمة لا تُستخدم، ثم قُرئت وأُزيلت.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>لم تجب %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation>ربما تطلب منك شيئًا في نافذة أخرى. أجب عنه، ثم أعد تشغيل الفحوص.</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS بواسطة %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation>ثبّت إضافة Qt لبروتوكول TLS (OpenSSL): لا يمكن من دونها الوصول إلى أي خادم https.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation>(المتن يتجاوز الحد البالغ 1 MiB ولم يُحفظ.)</translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation>(ترميز محتوى المتن تالف: تعذّرت قراءته.)</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(لا متن)</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation>%L1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation>%1 من %2 خلال %3</translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation>لا استجابة من %1 بعد %2</translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation>لم يُنشأ اتصال TLS</translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation>غير مشفّر: http عادي، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation>غير مشفّر: http عادي. كان بوسع كل من على الطريق قراءته.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation>%1، أصدرها %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>أخطاء TLS</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>لم تصل استجابة كاملة.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation>منح الخادم رمزًا.</translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation>لا يوجد رمز، ولا يُعرف أكثر من ذلك.</translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation>لم ينجح الأمر، ولا يُعرف أكثر من ذلك.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>ترويسة Authorization</translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation>عناصر المتن</translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation>معرّفه وحده</translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation>لا يعرف Entra ID اسم المستخدم هذا مع كلمة المرور هذه (AADSTS50126).</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50126.</translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation>اكتب الاثنين من جديد. اسم المستخدم هو اسم تسجيل الدخول كاملًا، مثل name@company.com.</translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation>لا يعرف Entra ID مستخدمًا كهذا في هذا الدليل (AADSTS50034).</translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation>اسم المستخدم مكتوب خطأً، أو يخص دليلًا آخر.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50034.</translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation>تحقق من اسم المستخدم ومن المستأجر في عنوان URL.</translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation>قفل Entra ID الحساب لبعض الوقت، أو يحظر العنوان الذي جاء منه الطلب (AADSTS50053).</translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation>كلمات مرور خاطئة كثيرة، أو تسجيل دخول من عنوان سيئ السمعة.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50053.</translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation>انتظر، ثم حاول مرة واحدة من شبكة معروفة؛ يرى المسؤول السبب في سجل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation>انتهت صلاحية كلمة المرور (AADSTS50055).</translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation>يجب تغييرها قبل أن تعمل من جديد.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50055.</translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation>سجّل الدخول في صفحة الويب الخاصة بالحساب، وعيّن هناك كلمة مرور جديدة، ثم استخدمها هنا.</translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation>ليس للحساب كلمة مرور يستطيع Entra ID التحقق منها (AADSTS50056).</translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation>يسجّل الحساب الدخول عبر دليل آخر، أو لم تُعيَّن له كلمة مرور قط.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50056.</translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation>عيّن له كلمة مرور، أو سجّل الدخول بمتصفح بدلًا من منح كلمة المرور.</translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation>الحساب معطّل (AADSTS50057).</translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation>عطّله أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50057.</translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation>اطلب من أحد مسؤولي الدليل تفعيله من جديد.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation>لا أحد مسجّل الدخول، ولا يجوز سؤال أحد (AADSTS50058).</translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation>جاء الطلب دون جلسة، ولا يسمح بسؤال المستخدم.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50058.</translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation>سجّل الدخول بمتصفح مرة واحدة.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation>لا يعرف Entra ID أي دليل هو المقصود (AADSTS50059).</translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation>لا يذكر عنوان URL مستأجرًا موجودًا.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50059.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation>ضع نطاق الدليل أو معرّفه في عنوان URL مكان common.</translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation>فشل تسجيل الدخول عبر خادم الشركة نفسها (AADSTS50064).</translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation>رفض خادم الاتحاد بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50064.</translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation>جرّبها في صفحة تسجيل الدخول الخاصة بالشركة، وأرسل التقرير إلى مسؤوليها.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation>على المستخدم إعداد عامل ثانٍ أولًا (AADSTS50072).</translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation>المصادقة متعددة العوامل مطلوبة، ولم يُسجَّل أي عامل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50072.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation>سجّل الدخول بمتصفح مرة واحدة وسجّل عاملًا؛ لا يمكن ذلك بمنح كلمة المرور.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation>يطلب Entra ID عاملًا ثانيًا لا يستطيع منح كلمة المرور تقديمه (AADSTS50074).</translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation>المصادقة القوية مطلوبة لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50074.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation>سجّل الدخول بمتصفح، أو استخدم حسابًا لا يحتاج إلى عامل ثانٍ.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation>يطلب Entra ID عاملًا ثانيًا لا يستطيع منح كلمة المرور تقديمه (AADSTS50076).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation>قاعدة وضعها المسؤول، أو مكان جديد، تتطلب مصادقة متعددة العوامل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50076.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation>سجّل الدخول بمتصفح، أو اطلب من المسؤول استثناء هذا الحساب.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation>على المستخدم إعداد عامل ثانٍ أولًا (AADSTS50079).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation>قاعدة وضعها المسؤول تتطلب مصادقة متعددة العوامل، ولم يُسجَّل أي عامل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50079.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation>سجّل الدخول بمتصفح مرة واحدة وسجّل عاملًا.</translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation>المستخدم غير معيَّن لهذا التطبيق (AADSTS50105).</translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation>لا يقبل التطبيق إلا المستخدمين المعيَّنين له.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50105.</translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation>اطلب من المسؤول تعيين المستخدم، أو إحدى مجموعاته، للتطبيق.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation>لا يعرف Entra ID أي دليل هو المقصود (AADSTS50128).</translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation>في اسم المستخدم أو عنوان URL نطاق لا يتبع أي دليل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50128.</translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation>تحقق من نطاق اسم المستخدم ومن المستأجر في عنوان URL.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation>قاعدة في الدليل تحظر هذا الجهاز أو المكان (AADSTS50131).</translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation>لا يسمح الوصول المشروط بهذا الجهاز أو العنوان.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50131.</translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation>حاول من جهاز وشبكة معروفين؛ يرى المسؤول القاعدة في سجل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation>يُطلب تحقق خارج Entra ID لا يستطيع منح كلمة المرور القيام به (AADSTS50158).</translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation>يتطلب الوصول المشروط خطوة إضافية.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50158.</translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation>سجّل الدخول بمتصفح.</translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation>لم يعد رمز التحديث صالحًا، لأن كلمة المرور تغيّرت (AADSTS50173).</translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation>تغيّرت كلمة المرور، أو أُبطلت الجلسات، بعد إصدار الرمز.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS50173.</translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation>سجّل الدخول مجددًا بكلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation>قاعدة في الدليل تتطلب جهازًا مُدارًا (AADSTS53000).</translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation>لا يستوفي هذا الحاسوب قواعد الشركة.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS53000.</translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation>استخدم جهازًا مُدارًا، أو اسأل المسؤول عن القاعدة.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation>قاعدة في الدليل تحظر تسجيل الدخول هذا (AADSTS53003).</translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation>لا يسمح به الوصول المشروط.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS53003.</translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation>يرى المسؤول في سجل تسجيل الدخول أي قاعدة كانت؛ وفي الوصف المعرّفات التي يُبحث عنها.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation>لم يوافق أحد بعد على أن يفعل هذا التطبيق ما طُلب (AADSTS65001).</translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation>لم يوافق المستخدم أو المسؤول على هذه الصلاحيات.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS65001.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation>سجّل الدخول بمتصفح مرة واحدة ووافق، أو اطلب من المسؤول منح الموافقة.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation>التطبيق غير معروف في هذا الدليل (AADSTS70001).</translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation>معرّف العميل خاطئ، أو يشير عنوان URL إلى دليل آخر.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS70001.</translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation>قارن معرّف العميل والمستأجر بتسجيل التطبيق.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation>لم تُقبل بيانات اعتماد العميل (AADSTS70002).</translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation>سر العميل خاطئ أو مفقود.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS70002.</translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation>قارن قيمة سر العميل، لا معرّفه، بتسجيل التطبيق.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation>انتهت صلاحية رمز التحديث أو رمز التفويض (AADSTS70008).</translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation>لم يُستخدم منذ مدة طويلة، أو انقضت مدة صلاحيته.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS70008.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation>لا يعرف Entra ID الـ scope المطلوب (AADSTS70011).</translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation>كُتب scope خطأً، أو يخلط صلاحيات واجهتي API.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS70011.</translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation>اطلب صلاحيات واجهة API واحدة، أو /.default الخاص بها وحده.</translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation>انتهت صلاحية رمز التحديث بموجب قاعدة في الدليل (AADSTS70043).</translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation>يحدّد الوصول المشروط كم مرة يجب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS70043.</translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation>لا يوجد دليل بهذا الاسم (AADSTS90002).</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation>المستأجر في عنوان URL مكتوب خطأً، أو ليس له اشتراك.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS90002.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation>تحقق من المستأجر في عنوان URL.</translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation>ينقص شيء يحتاج إليه كل طلب (AADSTS90014).</translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation>ينقص عنصر من عناصر الطلب.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS90014.</translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation>قارن الطلب بالوثائق؛ يذكر الوصف اسم العنصر.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation>لا يعرف Entra ID أي دليل هو المقصود (AADSTS90019).</translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation>لا يذكر الطلب أي مستأجر.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS90019.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation>ضع نطاق الدليل أو معرّفه في عنوان URL.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation>التطبيق غير معروف في هذا الدليل (AADSTS700016).</translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation>معرّف العميل خاطئ، أو يشير عنوان URL إلى دليل آخر، أو لم يوافق أحد هناك بعد.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS700016.</translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation>انتهت صلاحية رمز التحديث، لأنه لم يُستخدم منذ مدة طويلة (AADSTS700082).</translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation>لم يُستخدم منذ 90 يومًا، أو طوال المدة التي يسمح بها الدليل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS700082.</translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation>التطبيق معطّل (AADSTS7000112).</translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation>عطّله أحد المسؤولين في هذا الدليل.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS7000112.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>اطلب من المسؤول تفعيله.</translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation>سر العميل خاطئ (AADSTS7000215).</translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation>استُخدم معرّف السر بدلًا من قيمته، أو يخص السر تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS7000215.</translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation>انسخ قيمة سر العميل؛ لا تُعرض إلا مرة واحدة، عند إنشائه.</translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation>على التطبيق إثبات هويته، ولم يفعل (AADSTS7000218).</translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation>يحتاج العميل إلى سر، أو لا يسمح تسجيله بالعملاء العموميين.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS7000218.</translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation>عيّن سر العميل، أو اسمح بتدفقات العملاء العموميين في تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation>انتهت صلاحية سر العميل (AADSTS7000222).</translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation>لأسرار العملاء مدة صلاحية محدودة.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS7000222.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation>أنشئ سرًا جديدًا في تسجيل التطبيق، وعيّنه.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation>لا يستطيع Entra ID قراءة الطلب (AADSTS9002313).</translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation>المتن ليس نموذجًا، أو فيه عنصر ناقص أو مكرّر.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS9002313.</translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation>أرسل الطلب نموذجًا، وفيه كل عنصر مرة واحدة.</translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation>واجهة API المطلوبة غير معروفة في هذا الدليل (AADSTS500011).</translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation>يذكر الجمهور أو scope واجهة API لم يُعدّها أحد هناك.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation>أجاب Entra ID بالخطأ AADSTS500011.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>تحقق من المورد في scope، ومن المستأجر في عنوان URL.</translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أحال الخادم الطلب إلى {detail} ({status}). لم يُتّبع ذلك، كي لا تذهب كلمة المرور إلى مكان دون علمك.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أحال الخادم الطلب إلى عنوان آخر ({status}). لم يُتّبع ذلك، كي لا تذهب كلمة المرور إلى مكان دون علمك.</translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation>هذه ليست نقطة نهاية الرموز: يريد الخادم عرض صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يشير إلى {detail}.</translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation>ابحث عن عنوان نقطة نهاية الرموز في وثائق الخادم.</translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation>يريد الخادم https.</translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الطلب عبر http؛ ويشير الخادم إلى {detail}.</translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation>استخدم العنوان الذي يشير إليه الخادم ليكون عنوان URL.</translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation>لنقطة نهاية الرموز عنوان آخر.</translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يشير الخادم إلى {detail}.</translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status} ولم يذكر عنوانًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>إن كنت تثق بهذا العنوان، فاستخدمه عنوان URL.</translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation>الشرطة المائلة في آخر المسار زائدة.</translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الطلب إلى {url}.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation>احذف الشرطة المائلة من آخر عنوان URL.</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اسم المستخدم وكلمة المرور صحيحان حتى الآن؛ ويريد الخادم أيضًا رمز تحقق ({status} {error}).</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اسم المستخدم وكلمة المرور صحيحان حتى الآن؛ ويريد الخادم أيضًا رمز تحقق ({status}).</translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation>رمز التحقق المرسل خاطئ أو قديم.</translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation>كان في الطلب verification_code، ويطلبه الخادم من جديد.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation>احصل على رمز تحقق جديد، وسجّل الدخول به مجددًا على الفور.</translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation>الحساب محمي بعامل ثانٍ.</translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status} {error}.</translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status} وطلب خطوة إضافية.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation>اطلب رمز التحقق من صاحب الحساب، وسجّل الدخول مجددًا بعد تعيينه في المعامل verification_code.</translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation>تُقبل رموز التحقق على عنوان خاص بها.</translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الطلب إلى {url}؛ وتذهب رموز التحقق إلى authorisation/token-2fa.</translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation>عيّن عنوان URL إلى authorisation/token-2fa على الخادم نفسه. أول طلب دون رمز تحقق يجعل الخادم يرسل واحدًا.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تلقّى الخادم طلبات كثيرة جدًا ({status})؛ سيجيب من جديد بعد {retry_after}.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تلقّى الخادم طلبات كثيرة جدًا ({status}) ولا يقول متى سيجيب من جديد.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation>محاولات كثيرة جدًا في وقت قصير، من هذا الحساب أو من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يطلب الخادم الانتظار {retry_after}.</translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>قال الخادم: «{description}»</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status}.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>انتظر {retry_after}، ثم حاول مرة واحدة.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation>انتظر بضع دقائق، ثم حاول مرة واحدة. قد تطيل كل محاولة مدة الانتظار.</translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation>استُنفدت حصة اليوم.</translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation>كثيرًا ما تُحسب عمليات تسجيل الدخول طلبات أيضًا.</translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation>ابحث عن الحدود في وثائق الخادم، وأوقف البرامج التي تسجّل الدخول مرارًا.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation>الحساب مقفل أو معطّل أو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation>اطلب ممن يدير الحسابات فحص هذا الحساب. لا تجرّب كلمة المرور مجددًا قبل ذلك.</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>يجب تغيير كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation>سجّل الدخول في صفحة الخادم نفسه، وعيّن هناك كلمة مرور جديدة، ثم استخدمها هنا.</translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يستخدم {host} بروتوكول https على هذا المنفذ، وجاء الطلب عبر http عادي ({status}).</translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation>يبدأ عنوان URL بـ http بدلًا من https.</translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تقول صفحة الخادم: «{detail}»</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>ابدأ عنوان URL بـ https.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم اسم المستخدم أو كلمة المرور ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم اسم المستخدم أو كلمة المرور ({status} {error}).</translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status} {error}، وهذا جوابه في الحالتين.</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation>اكتب الاثنين من جديد؛ تُراعى حالة الأحرف. إن رُفضا مجددًا فجرّبهما في صفحة تسجيل الدخول الخاصة بالخادم.</translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation>في أول اسم المستخدم أو آخره مسافة.</translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation>أُرسل كما كُتب تمامًا.</translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation>أزل المسافة.</translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation>لم يجد الخادم كلمة المرور في XML.</translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation>كان المتن XML. تُسقط خوادم .NET كثيرة العناصر التي لا ترد بترتيبها الخاص، فتكون كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation>أرسل الطلب نفسه نموذجًا أو JSON، بحسب ما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation>ربما يريد الخادم عنوان بريد إلكتروني اسمًا للمستخدم.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«{username}» ليس كذلك.</translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation>جرّب عنوان البريد الإلكتروني للحساب.</translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation>يخص الحساب خادمًا آخر، مثل نظام الاختبار بدلًا من النظام الفعلي.</translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الطلب إلى {host}.</translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation>قارن عنوان URL بالمكان الذي أُنشئ فيه الحساب.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation>الحساب مقفل بعد محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation>تجيب خوادم كثيرة بالجواب نفسه عن حساب مقفل.</translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation>انتظر، أو اسأل من يدير الحسابات، قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم رمز التحديث ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم رمز التحديث ({status} {error}).</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation>انتهت صلاحية رمز التحديث أو أُبطل.</translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation>سجّل الدخول مجددًا باسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation>استُخدم رمز التحديث من قبل، هنا أو في برنامج آخر.</translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation>لا تقبل خوادم كثيرة رمز التحديث إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation>سجّل الدخول مجددًا، ودع برنامجًا واحدًا فقط يستخدم رمز التحديث الجديد.</translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation>صدر لعميل آخر أو من خادم آخر.</translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation>استخدم معرّف العميل والخادم اللذين جرى الحصول عليه بهما.</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم المنح ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم المنح ({status} {error}).</translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation>بيانات اعتماد هذا المنح خاطئة أو منتهية الصلاحية أو مُبطلة.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تحقق من معرّف العميل وسره، ومن أنه يجوز لهذا العميل استخدام طريقة المنح {grant}.</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقبل الخادم العميل، أي البرنامج الذي يطلب ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقبل الخادم العميل، أي البرنامج الذي يطلب ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation>يريد الخادم معرّف عميل، ولم يُرسل أي معرّف.</translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation>لم يكن في الطلب معرّف عميل.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation>اطلب من القائمين على الخادم معرّف عميل، وسرًا إن كانوا يستخدمونه، وعيّنهما.</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>معرّف العميل أو سره خاطئ.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أُرسل معرّف العميل «{client_id}»، عبر {client_auth}.</translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation>قارن الاثنين بما أعطاه القائمون على الخادم.</translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation>يحتاج العميل إلى سر، ولم يُرسل أي سر.</translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation>كان في الطلب معرّف عميل وحده.</translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation>عيّن سر العميل.</translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation>يقرأ الخادم المعرّف والسر بطريقة أخرى.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation>أُرسلا في ترويسة Authorization، بترميز النموذج أولًا كما يريد المعيار.</translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation>جرّب مصادقة العميل basic-raw، ثم post.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation>أُرسلا في ترويسة Authorization، دون ترميز النموذج.</translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation>جرّب مصادقة العميل basic، ثم post.</translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation>يريد الخادم المعرّف والسر في ترويسة Authorization.</translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation>أُرسلا في المتن.</translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation>جرّب مصادقة العميل basic.</translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation>تبلغ بعض الخوادم عن كلمة مرور خاطئة بهذا الخطأ.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>اكتب الاثنين من جديد.</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يجوز لهذا العميل استخدام طريقة المنح {grant} ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يجوز لهذا العميل استخدام طريقة المنح {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>طريقة المنح {grant} غير مفعّلة لهذا العميل.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أُرسل معرّف العميل «{client_id}».</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اطلب من القائمين على الخادم السماح بطريقة المنح {grant} لهذا العميل، أو ذكر عميل مسموح له بها.</translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يجد الخادم نوع منح يعرفه ({status} {error})؛ الأرجح أنه لا يقرأ إلا النماذج، وقد أُرسل {format_name}.</translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation>لا يقرأ الخادم إلا النماذج.</translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>كان المتن {format_name}. الخادم الذي لا يقرأ إلا النماذج لا يجد فيه grant_type، ويبلغ عن هذا الخطأ بعينه.</translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation>أرسل الطلب نموذجًا.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يوفّر الخادم طريقة المنح {grant}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation>اسأل القائمين على الخادم عن طرق المنح التي يوفّرها.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يوفّر الخادم طريقة المنح {grant} ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يوفّر الخادم طريقة المنح {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>طريقة المنح {grant} معطّلة أو لم تكن موجودة قط.</translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation>ليس لهذا الخادم رموز تحديث، أو يقبلها على عنوان آخر.</translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يمنح الخادم scope بقيمة «{scope}» ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يريد الخادم scope، ولم يُطلب أي منها ({status} {error}).</translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation>كُتب scope خطأً، أو لا يعرفه الخادم، أو غير مسموح به لهذا الحساب أو العميل.</translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>المطلوب كان «{scope}».</translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation>جرّب دون scope؛ ثم أضف الكلمات التي تحتاج إليها واحدة واحدة، كما تكتبها وثائق الخادم.</translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation>تفصل فواصل بين كلمات scope.</translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation>افصل بينها بمسافات.</translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation>يريد هذا الخادم scope.</translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation>لم يكن في الطلب أي منها.</translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation>عيّن scope المذكور في وثائق الخادم.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يستطع الخادم استخدام الطلب ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يستطع الخادم استخدام الطلب ({status} {error}).</translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>كان المتن {format_name}.</translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation>يفتقد الخادم عنصرًا، أو لا يعرف أحد العناصر.</translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation>قارن الطلب بوثائق الخادم، اسمًا اسمًا.</translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation>يريد الخادم معرّف عميل.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation>اطلب من القائمين على الخادم معرّف عميل، وعيّنه.</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>منع الخادم الوصول ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>منع الخادم الوصول ({status} {error}).</translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation>لا يجوز للحساب فعل هذا، أو عليه الموافقة عليه أولًا.</translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation>سجّل الدخول مرة واحدة في صفحة الخادم نفسه وابحث عما يتطلب الموافقة؛ وإلا فاسأل من يدير الحسابات.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يبلغ الخادم عن عطل فيه ({status} {error}): «{description}»</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يبلغ الخادم عن عطل فيه ({status} {error}).</translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation>في الخادم شيء معطّل أو محمّل فوق طاقته.</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>حاول مجددًا بعد {retry_after}.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>حاول مجددًا بعد بضع دقائق. وإن استمر ذلك فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status} «{error}».</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم ({status}) بخطأ خاص به، «{error}»: «{description}»</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم ({status}) بخطأ خاص به، «{error}».</translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation>يقصد الخادم شيئًا ليس له كلمة في المعيار.</translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«{error}» ليس من أخطاء المعيار.</translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ابحث عن «{error}» في وثائق الخادم، أو أرسل التقرير إلى القائمين عليه.</translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يطلب هذا العنوان رمزًا بدلًا من أن يعطيه ({status}): فهو ليس نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation>عنوان URL هو عنوان صفحة محمية.</translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تحقق من المسار؛ هذا النوع من نقاط النهاية موثّق في {documented_path}.</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقرأ الخادم {format_name} ({status}): «{description}»</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقرأ الخادم {format_name} ({status}).</translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation>صيغة المتن لا يقبلها الخادم.</translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أُرسل {format_name}.</translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation>أرسل الطلب نموذجًا؛ فهذا ما يريده المعيار.</translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation>أُرسل نموذج.</translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أرسل الطلب بصيغة توثّقها نقطة النهاية: {formats}.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation>أرسل الطلب بصيغة JSON.</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقبل الخادم POST على هذا العنوان ({status}): «{description}»</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقبل الخادم POST على هذا العنوان ({status}).</translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation>المسار ليس مسار نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation>شيء في الطريق، مثل خادم ويب أو جدار حماية، لا يمرّر POST.</translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation>تقبل نقاط نهاية الرموز POST بحسب المعيار.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation>أرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا شيء على هذا العنوان ({status}): {url}</translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation>لا يجيب الخادم إلا عبر https.</translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation>ذهب الطلب عبر http. تتجاهله بعض الخوادم كأن العنوان غير موجود.</translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation>ليس في عنوان URL مسار.</translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أضف المسار؛ هذا النوع من نقاط النهاية موثّق في {documented_path}.</translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation>أضف المسار المذكور في وثائق الخادم.</translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation>في نظر خوادم كثيرة، /token/ ليس /token.</translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation>تختلف حالة الأحرف في المسار.</translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>المسار هو {path}؛ والموثّق {documented_path}.</translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation>اكتب المسار كما هو موثّق تمامًا.</translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>المسار هو {path}.</translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation>صحّح المسار في عنوان URL.</translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation>نقطة نهاية الرموز على مضيف آخر أو تحت مسار آخر.</translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation>قارن عنوان URL بوثائق الخادم، من المضيف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation>يطلب الخادم الوسيط في الطريق تسجيل دخول خاصًا به (407)؛ ولم يصل الطلب إلى الخادم.</translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation>يحتاج الخادم الوسيط إلى اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation>كانت الاستجابة 407.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation>اسأل مسؤولي شبكتك كيف تعبر البرامج الخادم الوسيط، أو استخدم شبكة من دونه.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الخادم غير متاح حاليًا ({status})؛ ويطلب العودة بعد {retry_after}.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الخادم غير متاح حاليًا ({status}).</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>صيانة، أو حمل زائد.</translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>عنوان صفحته «{detail}».</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation>الجزء الذي يعطي الرموز في الخادم لم يجب الجزء الذي وصلت إليه.</translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تأتي الحالة {status} من بوابة أمام الخادم.</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعثّر الخادم في الطلب ({status}): «{description}»</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعثّر الخادم في الطلب ({status}) ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation>عطل في الخادم.</translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation>يتعثّر الخادم في الصيغة.</translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation>أرسل الطلب نفسه نموذجًا.</translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يرى الخادم أن الطلب أكبر من اللازم ({status}).</translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation>إحدى القيم طويلة جدًا، أو حد الخادم منخفض جدًا.</translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation>ابحث في الطلب عن قيمة أُلصقت بالخطأ.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation>توقف الخادم عن انتظار الطلب (408).</translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation>الشبكة بطيئة أو تفقد بيانات.</translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation>أجاب الخادم 408.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فجرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم الطلب ({status}) بصفحة ويب، «{detail}».</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم الطلب ({status}) بصفحة ويب لا تذكر سببًا هنا.</translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation>أوقف الطلبَ جدار حماية أو مانع روبوتات أو خادم وسيط أمام الخادم.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا تجيب نقطة نهاية الرموز بصفحة ويب. عنوان هذه الصفحة «{detail}».</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation>لا تجيب نقطة نهاية الرموز بصفحة ويب.</translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>حاول من شبكة أخرى. وإن استمر ذلك فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation>عنوان URL ليس عنوان نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم الطلب ({status}): «{description}»</translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation>وجد الخادم خطأً في أحد عناصر الطلب.</translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يذكر {detail}.</translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation>صحّح هذا العنصر؛ وقارن اسمه وقيمته بوثائق الخادم.</translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يقرأ الخادم {format_name}.</translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم ({status}) ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تجيب بعض الخوادم عن كلمة مرور خاطئة بالحالة {status} ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation>انتهت صلاحية رمز التحديث، أو استُخدم من قبل، أو أُبطل.</translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تجيب بعض الخوادم عن هذا بالحالة {status} ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation>لا يجوز للعميل استخدام طريقة المنح هذه، أو سره خاطئ.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اسأل القائمين على الخادم هل يجوز لهذا العميل استخدام طريقة المنح {grant}.</translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation>لا يقبل الخادم الطلبات إلا من شبكات معيّنة.</translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation>حاول من الشبكة المخصص لها، أو اسأل القائمين عليه.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يستطع الخادم استخدام الطلب ({status}) ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تجيب بعض الخوادم عن كلمة مرور خاطئة بالحالة {status}.</translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation>أحد العناصر ناقص أو مكتوب خطأً.</translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم {status}، وهي حالة تشير إلى مكان آخر، لكنه لم يذكر عنوانًا.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رفض الخادم الطلب ({status}) ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation>شيء لا يستطيع رؤيته إلا القائمون على الخادم.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation>أرسل التقرير إلى القائمين على الخادم؛ ليس فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اسم المضيف {host} غير معروف، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation>اسم المضيف مكتوب خطأً.</translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يقول النظام: «{detail}»</translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يُعثر على عنوان للمضيف {host}.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation>قارنه بوثائق الخادم، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation>الاسم غير معروف إلا داخل شبكة معيّنة.</translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ليس في {host} نقطة.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation>اتصل بتلك الشبكة (VPN)، أو استخدم الاسم الكامل.</translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation>ليس لهذا الحاسوب شبكة، أو لا تعمل خدمة الأسماء لديه.</translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation>من دونها لا يُعرف أي اسم.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation>افتح صفحة ويب. إن فشل ذلك أيضًا فأصلح الاتصال أولًا؛ وإلا فجرّب شبكة VPN التي يتبعها الخادم.</translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر الوصول إلى {host}، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation>لا شيء يستمع هناك: الخادم لا يعمل، أو المنفذ خاطئ.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation>تحقق من المنفذ في عنوان URL، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation>الخادم على هذا الحاسوب لا يعمل.</translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>المضيف {host} هو هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>شغّله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation>يقف جدار حماية في الطريق، أو لا يمكن الوصول إلى الخادم إلا من شبكة أخرى.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>لم ينشأ اتصال.</translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation>اتصل بالشبكة (VPN) التي يتبعها الخادم، أو اسأل مسؤولي شبكتك.</translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع {host}، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>انتهت صلاحية شهادة الخادم، أو ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation>تحقق من التاريخ والوقت في هذا الحاسوب. إن كانا صحيحين فعلى القائمين على الخادم تجديد الشهادة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation>ساعة هذا الحاسوب متأخرة، أو أُنشئت الشهادة لوقت لاحق.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>تحقق من التاريخ والوقت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>الشهادة تخص اسمًا آخر.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>استخدم اسم المضيف الذي أُنشئت له الشهادة. إن كان ينبغي أن يكون {host}، فربما يقف أحد في الطريق: اسأل القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation>الشهادة موقّعة ممن لا يثق به هذا الحاسوب: سلطة شركة، أو خادم وسيط يفتح الاتصالات، أو الخادم نفسه.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation>احصل على شهادة السلطة من المسؤولين وأعطها شهادةَ CA إضافية.</translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation>لا يستخدم الخادم https على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation>تحقق من المنفذ في عنوان URL. لا يصلح http العادي إلا لخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation>ليس بين الخادم وهذا الحاسوب إصدار آمن مشترك من TLS.</translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation>ينبغي أن يوفّر القائمون على الخادم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation>يريد الخادم شهادة من العميل.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation>اسأل القائمين على الخادم هل هناك عنوان لا يتطلبها.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>أُبطلت الشهادة.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation>لا تسجّل الدخول. أبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation>شيء بين هذا الحاسوب والخادم يقطع الاتصال، مثل خادم وسيط يفحص حركة البيانات.</translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation>لم تكتمل المصافحة.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>حاول من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يسمح الخادم الوسيط في الطريق إلى {host} بمرور الطلب.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>يريد الخادم الوسيط اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation>اسأل مسؤولي شبكتك كيف تعبر البرامج، أو استخدم شبكة دون خادم وسيط.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation>عنوان الخادم الوسيط خاطئ، أو هو متوقف.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation>تحقق من الخادم الوسيط في الإعدادات؛ وجرّب من دونه.</translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation>لا يسمح الخادم الوسيط بهذا المضيف أو المنفذ.</translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation>أجاب الخادم الوسيط مكان الخادم.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اطلب من مسؤولي شبكتك السماح بالمضيف {host}، أو جرّب دون الخادم الوسيط.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation>أُرسل الطلب، لكن لم تصل استجابة كاملة في الوقت المحدد؛ ربما عمل الخادم به.</translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation>الخادم بطيء أو عالق.</translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation>كان الطلب كله قد خرج.</translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>أتِح وقتًا أطول، ثم حاول مرة واحدة. وإن استمر ذلك فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم يجب {host} في الوقت المحدد؛ ولم يُرسل الطلب كاملًا.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation>يبتلع جدار حماية الاتصال، أو لا يمكن الوصول إلى الخادم إلا من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation>لم يستطع حتى الطلب أن يخرج.</translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation>الشبكة بطيئة جدًا.</translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation>انقضى الوقت المسموح به.</translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation>أتِح وقتًا أطول، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation>انتهى الاتصال قبل اكتمال الاستجابة؛ ربما عمل الخادم بالطلب.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation>أغلق الخادم، أو شيء أمامه، الاتصال.</translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>حاول مرة أخرى. وإن استمر ذلك فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>انتهى الاتصال مع {host} قبل أن يخرج الطلب كاملًا.</translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation>لم يكن الطلب قد خرج كاملًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فحاول من شبكة أخرى.</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ما يجيب على {host} ليس خادم ويب: استجابته ليست HTTP.</translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation>يستخدم الخادم https على هذا المنفذ، بينما يبدأ عنوان URL بـ http.</translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation>ذهب الطلب عبر http.</translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation>المنفذ يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation>لا تبدأ الاستجابة كما تبدأ HTTP.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>تحقق من المنفذ في عنوان URL.</translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم تصل استجابة كاملة من {host}: «{detail}»</translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم تصل استجابة كاملة من {host}.</translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation>ربما أدّى الخادم دوره مع ذلك.</translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation>كان الطلب كله قد خرج قبل أن ينقطع الاتصال.</translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation>فكّر قبل أن تحاول مجددًا: ربما حُسبت المحاولة، وربما استُهلك رمز التحديث.</translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الشبكة بين هنا و{host} مضطربة.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل استجابة.</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>حاول مجددًا لاحقًا، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>جاءت صفحة ويب بدلًا من رمز ({status}): «{detail}»</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>جاءت صفحة ويب بدلًا من رمز ({status}).</translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation>عنوان URL هو عنوان صفحة تسجيل دخول للأشخاص، لا نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>عنوان الصفحة «{detail}».</translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation>تريد الشبكة منك تسجيل الدخول أو الموافقة على شروطها أولًا.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation>افتح صفحة ويب في متصفح، وافعل ما تطلبه الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation>الخادم تحت الصيانة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation>أوقف الطلبَ جدار حماية أو مانع روبوتات أمام الخادم.</translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation>حاول من شبكة أخرى، أو اطلب من القائمين على الخادم السماح للبرامج بالوصول إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation>أجاب خادم وسيط أو صفحة تسجيل دخول لشبكة مكان الخادم.</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation>افتح صفحة الخادم في متصفح لترى ما يقف في الطريق.</translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أبلغ الخادم عن نجاح ({status})، لكن استجابته فارغة.</translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation>عطل في الخادم، أو شيء في الطريق أزال المتن.</translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الحالة {status} دون متن.</translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يمكن قراءة الاستجابة، لكن ليس فيها رمز وصول ({status}).</translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation>يوجد رمز في مكان آخر.</translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>عُثر على واحد في {where}.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation>تحقق في وثائق الخادم من أنه الرمز الذي تريده؛ يمكن لملف لهجة أن يذكر المكان.</translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation>يسمّيه الخادم باسم آخر.</translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation>ليس في الاستجابة أي من الأسماء المعروفة لهذا النوع من نقاط النهاية.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation>انظر في عناصر الاستجابة، واذكر الصحيح منها في ملف لهجة.</translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation>رفض الخادم بكلمات خاصة به.</translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تبلغ بعض الخوادم عن الرفض بالحالة {status} ودون عنصر error.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation>اقرأ عناصر الاستجابة.</translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>رمز الوصول في الاستجابة ليس نصًا ({where}).</translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ما يرد في {where} رقم أو قائمة أو كائن.</translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يحوي رمز الوصول محارف لا يجوز أن ترد في ترويسة، فلا يمكن استخدامه ({where}).</translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation>عطل في الخادم، مثل فاصل أسطر أو مسافة داخل الرمز.</translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation>يتكون الرمز من حروف وأرقام و- . _ ~ + / = (RFC 6750، القسم 2.1).</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation>أرسل التقرير إلى القائمين على الخادم. لا تحذف المحارف: سيرفض الخادم الباقي.</translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation>في الاستجابة رمزا وصول مختلفان، ولا شيء يقول أيهما الصحيح.</translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation>عطل في الخادم: عنصر يرد مرتين.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>انظر {where}.</translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation>للاسم نفسه قيمتان.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation>أرسل التقرير إلى القائمين على الخادم؛ لم يُستخدم أي منهما.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الاستجابة JSON، لكنها ليست كائنًا ذا عناصر ({status}).</translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation>يعطي الخادم سببه نصًا مجردًا.</translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يقول القارئ: «{detail}»</translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation>تفعل بعض الخوادم ذلك.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation>اقرأ متن الاستجابة.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تشبه الاستجابة JSON لكنها تالفة، في {where}.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation>تشبه الاستجابة JSON لكنها تالفة.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation>تعذّرت قراءة الاستجابة إلى آخرها.</translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation>أرسل التقرير مع الموضع إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation>غيّر شيء في الطريق الاستجابة.</translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation>تفعل الخوادم الوسيطة ومرشّحات الصفحات ذلك أحيانًا.</translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation>الاستجابة XML مع نوع مستند أو مع كيانات؛ لم تُقرأ حفاظًا على السلامة.</translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation>صفحة ويب قديمة، أو محاولة لجعل البرامج تقرأ ملفات غريبة.</translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>عُثر عليه في {where}.</translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation>لا تحتاج أي نقطة نهاية رموز إليها.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation>تحقق من عنوان URL. إن كان صحيحًا فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تشبه الاستجابة XML لكنها تالفة، في {where}.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation>تشبه الاستجابة XML لكنها تالفة.</translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation>اطلب JSON بدلًا من ذلك إن كان الخادم يوفّره، وأرسل التقرير مع الموضع إلى القائمين عليه.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>في الاستجابة بايتات ليست نصًا، في {where}.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation>في الاستجابة بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation>كتب الخادم اسمًا أو رسالة بترميز غير UTF-8.</translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation>يجب أن تكون الاستجابات UTF-8.</translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation>الاستجابة أكبر بكثير من أي استجابة رمز؛ لم تُقرأ إلى آخرها.</translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation>عنوان URL هو عنوان تنزيل أو خدمة بيانات، لا نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation>تحقق من عنوان URL.</translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation>الاستجابة مضغوطة، وتعذّر فك ضغطها.</translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation>عطل في الخادم أو في خادم وسيط.</translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation>البيانات المضغوطة تالفة، أو تتضخم بلا حدود.</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الاستجابة ليست JSON ولا XML ولا نموذجًا. بدايتها: «{detail}»</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation>الاستجابة ليست JSON ولا XML ولا نموذجًا.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>وصلت استجابة ({status})، لكنها ليست استجابة رمز، في {where}.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>وصلت استجابة ({status})، لكنها ليست استجابة رمز.</translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation>ليس هذا الخادم الذي تقصده، أو هو يتكلم لغة أخرى.</translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation>تحقق من عنوان URL؛ واقرأ متن الاستجابة.</translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation>لا تجيب أي حلقة مفاتيح، فلا يمكن حفظ شيء فيها أو قراءته منها.</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>لا تعمل خدمة حلقة مفاتيح في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>لم يجب أحد.</translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation>شغّل حلقة مفاتيح (gnome-keyring، KWallet، KeePassXC) في هذه الجلسة، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation>لا توجد جلسة، كما في مهمة cron أو عبر ssh.</translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation>يُوصل إلى حلقة المفاتيح عبر ناقل رسائل الجلسة.</translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation>شغّله في الجلسة التي فيها حلقة المفاتيح، أو أعطِ السر من جديد كل مرة.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation>حلقة المفاتيح مقفلة، أو أُجيب عن سؤالها بالرفض.</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>لم تُفتح.</translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation>لا تعطي شيئًا وهي مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>افتح حلقة المفاتيح وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation>ينبغي أن يكون شيء في حلقة المفاتيح، وهي تقول إنه ليس هناك.</translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation>حلقة المفاتيح مقفلة، ولا تقول ذلك.</translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation>يذكره فهرس المحفوظات.</translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation>حُفظ في حلقة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>السبب المذكور: «{detail}»</translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation>قد يكون في الحاسوب الواحد أكثر من حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation>ادخل كما كان الحال عند حفظه: سطح المكتب نفسه وحلقة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation>أُزيل يدويًا.</translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation>قد تزيل برامج أخرى ما في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>سجّل الدخول مجددًا؛ فذلك يعوّضه.</translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation>ما أعطته حلقة المفاتيح ليس ما كُتب فيها.</translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation>قُطع أو غُيّر.</translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ما عُثر عليه: {detail}.</translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation>مجموعه الاختباري مختلف.</translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation>كتب المحفوظَ إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation>يُستخدم إصداران.</translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation>شكله غير معروف بعد.</translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation>استخدم الإصدار الأحدث، أو سجّل الدخول مجددًا بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation>لم تفعل حلقة المفاتيح ما طُلب منها.</translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation>تعطّلت، أو لم تُفتح قط، أو تنتظر جوابًا عن سؤالها.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>لم تذكر سببًا معروفًا.</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation>افتح برنامج حلقة المفاتيح نفسها وانظر هل يعمل؛ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام ملف تابع لحلقة المفاتيح: {where}</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation>تعذّر استخدام ملف تابع لحلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation>القرص ممتلئ، أو الملف تالف، أو يملكه شخص آخر.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>تعذّرت قراءته أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation>أفسح مساحة، أو استعد ملكية الملف؛ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation>قالت حلقة المفاتيح إنها حفظت القيمة، ولم تحفظها.</translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation>تفشل حلقة المفاتيح دون أن تقول ذلك.</translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ما شوهد: «{detail}»</translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation>أُعيدت قراءة القيمة، ولم تكن هناك.</translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation>لا يمكن إثبات أن السر أُزيل من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation>حلقة المفاتيح مقفلة، أو تفشل دون أن تقول ذلك.</translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation>لا يُصدَّق أن شيئًا أُزيل إلا بعد أن تُثبت حلقة المفاتيح أنها تعمل.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation>افتح حلقة المفاتيح، وأزله من جديد.</translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation>يعمل برنامج آخر الآن على ملف التعريف نفسه.</translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation>يسأل الخادم، أو ينتظر عند سؤال حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation>يمسك بقفل ملف التعريف.</translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation>أجب عن سؤال حلقة المفاتيح إن وُجد، أو انتظر حتى ينتهي الآخر.</translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation>لا شيء محفوظ لملف التعريف هذا يمكن الحصول به على رمز.</translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation>لم يُسجّل الدخول بعد، أو نُسي المحفوظ.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation>لا رمز تحديث محفوظ ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation>سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ملف ملفات التعريف تالف ({where}). تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation>ملف ملفات التعريف تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation>عُدّل يدويًا، أو قُطع.</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>ليس ما كُتب فيه.</translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation>صحّح الموضع، أو ضع هناك آخر نسخة سليمة. لا يُغيَّر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation>كتب ملفَ ملفات التعريف إصدار أحدث من هذا البرنامج. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation>مخططه غير معروف بعد.</translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation>استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يوجد ملف تعريف باسم «{where}».</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>لا يوجد ملف تعريف كهذا.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation>الاسم مكتوب خطأً، أو حُذف ملف التعريف.</translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>البحث عنه: {detail}.</translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation>ليس في ملف ملفات التعريف.</translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation>اختر أحد الأسماء الموجودة، أو أضف ملف التعريف.</translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يوجد ملف تعريف بهذا الاسم: {detail}</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>يوجد ملف تعريف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>يجب أن تختلف الأسماء في أكثر من حالة الأحرف.</translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation>لا يمكن التمييز بين ملفي تعريف باسم واحد.</translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation>اختر اسمًا آخر، أو عدّل الملف الموجود.</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يرد سر حيث لا يجوز حفظ أي سر: {detail}</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation>يرد سر حيث لا يجوز حفظ أي سر.</translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation>هو جزء من عنوان URL أو من معامل.</translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation>ملفات التعريف في ملف يجوز إعطاؤه لأي شخص.</translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation>أزله من هناك، وأعطه عند كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation>المفتاح محمي بعبارة مرور، ولا تُطلب هنا أي عبارة.</translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation>هو مفتاح خاص.</translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation>يكفي المفتاح العام للتحقق من توقيع.</translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation>أعطِ المفتاح العام؛ ينشئه الأمر openssl pkey -in key.pem -pubout.</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا يمكن التحقق من التواقيع بمفتاح كهذا ({detail}).</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation>لا يمكن التحقق من التواقيع بمفتاح كهذا.</translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation>نوعه أو منحناه غير معروف هنا.</translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation>المعروف: RSA، والمنحنيات P-256 وP-384 وP-521، وEd25519، وEd448، والأسرار المشتركة.</translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation>اطلب ممن ينشئ الرموز المفتاح الذي يوقّع به.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام المفتاح: {detail}.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام المفتاح ({where}).</translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>تعذّر استخدام المفتاح.</translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation>قُطع أو غُيّر عند النسخ، أو هو شيء آخر.</translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اسم السبب {code}.</translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation>أعطِ ملف PEM (-----BEGIN PUBLIC KEY----- أو CERTIFICATE)، أو JWK، أو سرًا مشتركًا.</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّرت قراءة مجموعة المفاتيح ({detail}).</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation>تعذّرت قراءة مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation>الملف ليس JWKS.</translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation>ملف JWKS هو كائن JSON فيه قائمة باسم keys.</translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>احصل عليه من العنوان الذي تذكره وثيقة الاكتشاف لدى المُصدِر باسم jwks_uri.</translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation>يبدأ عنوان المفاتيح بـ http، فيستطيع أي شخص على الطريق وضع مفاتيح أخرى هناك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation>ينقص حرف s من https.</translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation>لا يثبت المفتاح شيئًا إلا إذا كان للمُصدِر يقينًا.</translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation>ابدأ العنوان بـ https، أو احفظ المفاتيح في ملف وأعطه.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر جلب المفاتيح: {detail}.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation>تعذّر جلب المفاتيح.</translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation>لا يجيب الخادم، أو لا يجيب عبر اتصال يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>كان {where}.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>لم تصل استجابة كاملة.</translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation>تحقق من العنوان؛ أو احفظ المفاتيح في ملف وأعطه.</translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation>العنوان ليس عنوان المفاتيح. لا تُتّبع عمليات إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation>أجاب الخادم، لكن ليس بمفاتيح.</translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>استخدم العنوان الذي تذكره وثيقة الاكتشاف لدى المُصدِر باسم jwks_uri.</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ما جُلب ليس مجموعة مفاتيح ({detail}).</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation>ما جُلب ليس مجموعة مفاتيح.</translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation>يعرض العنوان صفحة أو مستندًا آخر.</translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation>يبدأ عنوان URL بـ http، فيستطيع أي شخص على الطريق قراءة كلمة المرور. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation>يبدأ عنوان URL بـ http.</translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation>ابدأ عنوان URL بـ https. ولا تسمح بـ http العادي لهذا الطلب إلا إذا كان الخادم لا يستطيع غيره.</translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation>يجب أن يبدأ عنوان URL بـ https. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation>يبدأ عنوان URL بشيء آخر، أو بلا شيء.</translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation>لم يُعثر على https في بدايته.</translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation>اكتب عنوان URL كاملًا، مثل https://server.example/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation>في عنوان URL اسم مستخدم أو كلمة مرور، حيث تحفظهما السجلات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation>يرد شيء قبل @ في عنوان URL.</translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation>تُكتب عناوين URL في السجلات على الطريق؛ حُذف هذا الجزء هنا.</translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation>أزلهما من عنوان URL، وأعطِ اسم المستخدم وكلمة المرور في حقليهما.</translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation>تعذّر استخدام عنوان URL. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation>هو مكتوب خطأً، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation>ليس عنوانًا يمكن إرسال طلب إليه.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تحوي إحدى القيم محارف لا يجوز أن ترد في ترويسة ({where}). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation>تحوي إحدى القيم محارف لا يجوز أن ترد في ترويسة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation>أُلصق معها فاصل أسطر أو محرف خاص.</translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation>الترويسات أسطر مفردة من محارف بسيطة.</translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation>اكتب القيمة يدويًا، أو ألصقها دون فاصل الأسطر.</translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation>تعذّرت قراءة شهادات CA. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation>الملف مفقود، أو ليس فيه شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation>لم يُعثر فيه على شهادة.</translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation>أعطِ ملفًا فيه -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation>تعذّر استخدام عنوان الخادم الوسيط. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation>هو مكتوب خطأً، أو من نوع غير معروف.</translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation>ليس عنوان خادم وسيط.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>اكتبه بالشكل http://proxy.example:3128 أو socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ينقص «{where}». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation>ينقص شيء تحتاج إليه طريقة المنح هذه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation>تحتاج نقطة النهاية إليه.</translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation>تذكره وثائقها على أنه مطلوب.</translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أعطِ قيمة لـ «{where}».</translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation>أعطِ القيمة الناقصة.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation>ليست طريقة المنح هذه في هذا النوع من نقاط النهاية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation>لا تذكرها لهجة نقطة النهاية.</translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation>تذكر اللهجة طرق المنح الموثّقة.</translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation>اختر طريقة منح أخرى، أو لهجة أخرى.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation>لا يقبل هذا النوع من نقاط النهاية صيغة المتن هذه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation>تذكر اللهجة الصيغ الموثّقة.</translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation>اختر صيغة أخرى، أو لهجة أخرى.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يحوي «{where}» محرفًا لا يستطيع XML حمله. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation>تحوي إحدى القيم محرفًا لا يستطيع XML حمله. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation>في القيمة محرف تحكم.</translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation>لا سبيل لكتابته في XML 1.0.</translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation>أرسل الطلب بصيغة JSON أو نموذجًا، أو اكتب القيمة من جديد يدويًا.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أُعطي «{where}» أكثر من مرة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation>أُعطي أحد المعاملات أكثر من مرة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation>يرد ضمن المعاملات الإضافية وفي حقل خاص به أيضًا.</translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation>يجب أن يرد كل اسم في الطلب مرة واحدة.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>أزل أحد الاثنين.</translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation>لا توجد لهجة بهذا الاسم، ولا ملف كهذا.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>الاسم مكتوب خطأً.</translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation>ليست من اللهجات المتوفرة.</translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation>استخدم أحد الأسماء المعروفة، أو مسار ملف لهجة.</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام ملف اللهجة ({where}).</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation>تعذّر استخدام ملف اللهجة.</translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation>الملف مفقود أو فيه خطأ.</translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation>لا يتبع مخطط ملفات اللهجات.</translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation>صحّح الموضع، ثم حمّل الملف من جديد.</translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation>أُلغي الأمر. إن كان الطلب قد خرج بالفعل، فربما عمل الخادم به.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام مكان حفظ الأسرار: «{detail}»</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation>تعذّر استخدام مكان حفظ الأسرار.</translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation>حلقة المفاتيح مقفلة أو مفقودة أو رُفضت.</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>لا يُعرف أكثر من ذلك.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام ما أُعطي: {detail}</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تعذّر استخدام ما أُعطي ({code}).</translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation>إحدى القيم ليست ما يلزم هناك.</translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation>صحّحها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم ينجح الأمر: {detail}</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لم ينجح الأمر ({code}).</translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation>لم يفعل الطرف الآخر، أو الطريق إليه، ما كان متوقعًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فأرسل التقرير إلى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation>لا يكفي scope الرمز.</translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يطلب الخادم scope بقيمة «{needed_scope}» في ترويسة WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation>احصل على رمز بهذا الـ scope.</translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation>يلزم تسجيل دخول إلى Windows قبل الوصول إلى نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تطلب ترويسة WWW-Authenticate من الخادم {schemes}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation>اطلب من القائمين على الخادم فتح نقطة نهاية الرموز للجميع، أو اطلب عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation>يريد الخادم معرّف العميل وسره في ترويسة Authorization.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تطلب ترويسة WWW-Authenticate منه {schemes}، في النطاق «{realm}».</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تطلب ترويسة WWW-Authenticate منه {schemes}.</translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation>عيّن معرّف العميل وسره، ومصادقة العميل basic.</translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation>هذا عنوان صفحة محمية تطلب رمزًا بدلًا من أن تعطيه.</translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation>تحتاج طلبات واجهة API هذه إلى رقم ملف إلى جانب الرمز.</translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الطلب إلى {url}، ويجيب هذا الخادم بالحالة 401 عن كل طلب دون FileId، أيًا كان الرمز.</translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation>أضف FileId إلى الاستعلام، بأحد أرقام fileid الموجودة في scope الرمز.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>ساعة هذا الحاسوب متأخرة.</translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>هي متأخرة عن ساعة الخادم بمقدار {skew}، بحسب ترويسة Date في الاستجابة.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation>اضبط ساعة هذا الحاسوب وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>ساعة هذا الحاسوب متقدمة.</translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>هي متقدمة على ساعة الخادم بمقدار {skew}، بحسب ترويسة Date في الاستجابة.</translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation>استخدم برنامج آخر رمز التحديث هذا، ولديه الرمز الذي جاء بدلًا منه.</translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation>استلم المحفوظ الآن. إن لم يكن هناك أحدث منه فسجّل الدخول مجددًا، ودع برنامجًا واحدًا فقط يحدّث الرمز.</translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation>كلمة المرور المرسلة غير التي نجحت من قبل.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>كان آخر تسجيل دخول ناجح {last_success}، بكلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation>كان آخر تسجيل دخول ناجح بكلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation>اكتب كلمة المرور من جديد. إن لم تُغيَّر عن قصد فاستخدم السابقة.</translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation>تغيّرت كلمة المرور لدى الخادم، أو قُفل الحساب، منذ آخر مرة نجحت فيها.</translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>نجحت كلمة المرور نفسها {last_success}.</translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation>نجحت كلمة المرور نفسها من قبل.</translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation>جرّبها في صفحة تسجيل الدخول الخاصة بالخادم، أو اسأل من يدير الحسابات. لا تحاول مجددًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation>تغيّر شيء لدى الخادم، أو على الطريق إليه، منذ آخر نجاح.</translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>حصل الحساب نفسه على رمز {last_success}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation>اسأل القائمين على الخادم عما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation>لا يوجد رمز للاستدعاء به. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation>ليس في الجلسة رمز الآن.</translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation>سُجّل الخروج منها، أو لم يُسجّل الدخول بعد.</translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation>احصل على رمز أولًا.</translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation>هذا الرمز ليس من نوع Bearer، فلم يوضع في الترويسة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation>أعطى الخادم رمزًا يُستخدم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation>تذكر استجابته نوعًا آخر للرمز.</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation>ابحث في وثائق الخادم عن طريقة استخدام هذا النوع.</translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation>بين الترويسات ترويسة Authorization. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation>مكان الرمز هناك، ويجب أن ترد هذه الترويسة في الطلب مرة واحدة.</translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation>عُثر عليها بين الترويسات الإضافية.</translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation>احذف السطر: يوضع الرمز تلقائيًا.</translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>لا تقبل {detail} متنًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation>لا تقبل هذه الطريقة متنًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation>أُعطي متن مع طريقة لا متن لها.</translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation>تتجاهل الخوادم مثل هذا المتن أو ترفضه.</translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation>أفرغ المتن، أو اختر POST أو PUT أو PATCH.</translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation>تعذّر استخدام الطريقة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation>هي مكتوبة خطأً، أو لها معنى آخر على الطريق.</translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation>الطريقة كلمة بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation>اكتبها بأحرف كبيرة، مثل GET أو POST.</translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation>حدّث برنامج آخر رمز هذا الحساب من قبل.</translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الرمز يعمل: أجاب {host} بالحالة {status}.</translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: يقول الخادم إن صلاحية الرمز انتهت.</translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يقول الخادم إن صلاحية الرمز انتهت.</translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation>تجاوز الرمز وقته.</translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>انتهى {expired} بحسب المطالبة exp فيه.</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>حدّث وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يقول الخادم إن الرمز أُبطل.</translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation>سجّل شخص ما الخروج، أو غيّر كلمة المرور، أو حدّث برنامج آخر الرمز.</translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation>احصل على رمز جديد. وإن تكرر ذلك فانظر هل يتشارك برنامجان هذا الحساب.</translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يقول الخادم إن الرمز ليس صالحًا بعد.</translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation>تختلف ساعتا الخادمين، أو تبدأ صلاحية الرمز بعد قليل.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation>انتظر دقيقة، ثم حاول مجددًا بالرمز نفسه.</translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} دون تحدٍّ من {host}: ينقص {file_parameter} في الاستعلام.</translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ليس في الاستعلام {file_parameter}، وتجيب واجهة API هذه بالحالة {status} عن كل استدعاء من دونه، أيًا كان الرمز.</translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>اختر ملفًا. يجوز لهذا الرمز استخدام: {files}.</translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أضف {file_parameter} إلى الاستعلام، بأحد أرقام fileid في الرمز.</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: يرفض الخادم الرمز: «{description}»</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يرفض الخادم الرمز: «{description}»</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: يرفض الخادم الرمز.</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يرفض الخادم الرمز ولا يذكر سببًا.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>الرمز ليس صالحًا بعد.</translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation>المطالبة nbf فيه لاحقة لوقت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وإن كانت صحيحة فانتظر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation>أُنشئ الرمز لواجهة API أخرى.</translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>جمهوره {audience}، وذهب الاستدعاء إلى {host}.</translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>احصل على رمز للمضيف {host}: بقيمة أخرى لـ scope أو للمورد أو للجمهور.</translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation>تختلف الساعتان، فيُحكم على الرمز في وقت غير الذي أُنشئ له.</translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>الفرق بين هذا الحاسوب و{host} هو {skew}، بحسب ترويسة Date في الاستجابة.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation>اضبط ساعة هذا الحاسوب؛ وإن كانت صحيحة فأبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation>حلّ محل الرمز رمز أحدث، أو أُبطل.</translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تُنهي بعض الخوادم الرمز فور تحديثه، ولا تقول أكثر من {status}.</translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation>تتبع واجهة API خادمًا غير الذي أنشأ الرمز.</translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يذكر التحدي في استجابتها النطاق «{realm}».</translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الاستدعاء إلى {host}.</translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation>قارن عنوان واجهة API بمُصدِر الرمز.</translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: يلزم {needed_scope}.</translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: يحتاج الاستدعاء إلى scope بقيمة {needed_scope}.</translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation>الرمز مقبول، لكن scope فيه لا يكفي لذلك.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يطلب الخادم «{needed_scope}»؛ وفي الرمز «{token_scope}».</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>يطلب الخادم «{needed_scope}» في ترويسة WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>احصل على رمز فيه scope بقيمة {needed_scope}.</translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: الرمز مقبول، لكن لا يجوز له فعل هذا.</translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: لا يسمح الخادم بهذا الاستدعاء: «{description}»</translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: قد يكون الرمز مقبولًا، لكن الخادم لا يسمح بهذا الاستدعاء.</translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation>ليس للحساب حق في ما استُدعي.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>قيمة scope في الرمز هي «{token_scope}».</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم بالحالة {status}، لا بالحالة 401.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation>اطلب الحق من مالك الحساب، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation>ترفضه بوابة أو جدار حماية قبل أن تُسأل واجهة API.</translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تجيب مثل هذه الأجهزة بالحالة {status} أيضًا، وغالبًا بصفحة ويب.</translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation>اقرأ متن الاستجابة، وانظر هل يأتي من واجهة API.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: تحيل واجهة API إلى مكان آخر، {detail}. لم يُتّبع ذلك، فبقي الرمز هنا.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: تحيل واجهة API إلى مكان آخر. لم يُتّبع ذلك، فبقي الرمز هنا.</translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation>العنوان ليس عنوان واجهة API نفسها، أو يريد تسجيل الدخول في متصفح.</translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>تشير الاستجابة إلى {detail}.</translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation>الاستجابة إعادة توجيه.</translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation>ابحث عن عنوان واجهة API في وثائقها.</translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: لا يوجد شيء في {path}. لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation>لا تجيب واجهة API إلا عبر https.</translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation>يبدأ عنوان URL بـ http، وتجيب بعض الخوادم عن ذلك كأن لا شيء هناك.</translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation>المسار مكتوب خطأً، أو يخص إصدارًا آخر من واجهة API.</translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ذهب الاستدعاء إلى {url}.</translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation>قارن المسار بوثائق واجهة API حرفًا حرفًا؛ لحالة الأحرف أهمية.</translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: لا يقبل {path} الطريقة {method}. لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation>يريد هذا العنوان طريقة أخرى.</translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أُرسلت {method}.</translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation>ابحث في وثائق واجهة API عن الطريقة التي يقبلها.</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: لم يستطع الخادم استخدام الاستدعاء: «{description}»</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: لم يستطع الخادم استخدام الاستدعاء. لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation>في الاستعلام أو الترويسات أو المتن شيء ليس كما تريده واجهة API.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>أجاب الخادم بالحالة {status}، لا بالحالة 401 أو 403.</translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation>قارن الاستدعاء بمثال من وثائق واجهة API.</translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: العطل في الخادم، لا في الرمز.</translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation>واجهة API، أو ما يقف أمامها، معطّلة أو محمّلة فوق طاقتها.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>انتظر {retry_after} ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation>حاول مجددًا لاحقًا. وإن استمر ذلك فأعطِ هذا التقرير للقائمين على الخادم.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation>أدخل عنوان الخادم، مثل https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation>أدخل رمز التحديث.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>أدخل سر العميل.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>لا يمكن ترك هذا الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation>يرسل http العادي الأسرار بحيث يقرؤها كل من على الطريق. استخدم https، أو اسمح به ضمن «المزيد».</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation>أزل اسم المستخدم وكلمة المرور من العنوان: مكانهما في الحقول أدناه.</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation>هذا ليس عنوان خادم. يكون شكله مثل https://api.example.com.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>لملف تعريف آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation>أعطه اسمًا لا يزيد على 100 محرف.</translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation>يحوي هذا سرًا، وتُحفظ ملفات التعريف في ملف غير سري: %1.</translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation>يكتب برنامج آخر ملفات التعريف الآن. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation>تعذّر حفظ ملف التعريف: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation>السطر %1 ليس بالشكل name=value.</translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation>يرد %1 أكثر من مرة؛ ويسمح المعيار به مرة واحدة (RFC 6749، القسم 3.2).</translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation>يحوي هذا محرفًا لا سبيل لكتابته في XML. أرسله بصيغة أخرى.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation>تعذّرت قراءة أي شهادة من هذا الملف. يجب أن يكون ملف PEM.</translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation>هذا ليس عنوان خادم وسيط. يكون شكله مثل http://proxy.example.com:8080 أو socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation>يحوي هذا محرفًا لا يجوز أن يرد في ترويسة HTTP.</translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation>تعذّر استخدام هذا (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation>تعذّر استخدام هذا: %1.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>حجم %1 أكبر من %2.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation>شيء غير معتاد هنا: %1.</translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation>شيء غير معتاد هنا: %1 (%2).</translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation>انظر في التبادل لمعرفة ما يتعلق به.</translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>الاستجابة JSON تالف؛ أُصلح كما تبيّنه صفحة نقطة النهاية (%1).</translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation>أبلغ القائمين على الخادم بالموضع: ستتعثر به برامج أخرى.</translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>الاستجابة XML تالف؛ أُصلح كما تبيّنه صفحة نقطة النهاية (%1).</translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation>توجد مسافات بيضاء قبل إعلان XML؛ جرى تخطيها.</translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation>ترفض قارئات XML الصارمة هذا. ينبغي أن يبدأ الخادم بالإعلان.</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation>تبدأ الاستجابة بعلامة ترتيب البايتات (%1)؛ جرى تخطيها.</translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation>ترفض قارئات JSON الصارمة هذا. ينبغي أن يرسل الخادم UTF-8 دون العلامة.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation>يرد العنصر «%1» أكثر من مرة؛ استُخدم الأخير.</translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation>تختلف البرامج في أيها تأخذ. ينبغي أن يرسله الخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation>تذكر Content-Type القيمة «%1»، لكن المتن %2؛ فقُرئ على أنه %2.</translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation>ستفشل البرامج التي تثق بالترويسة. ينبغي أن يذكر الخادم النوع الذي يرسله.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation>في قيمة «%1» علامة نسبة مئوية لا ترمّز شيئًا؛ أُبقيت كما هي.</translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation>قارن القيمة بما قصد الخادم إرساله.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation>قيمة «%1» ليست UTF-8؛ استُبدل ما تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation>يرد «%1» هناك باسم «%2»؛ فاستُخدم ذلك.</translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation>لن تجده البرامج التي تبحث عن الاسم الدقيق.</translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation>جاء الرمز بالحالة %1 بدلًا من 200.</translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation>لا شيء يلزم فعله هنا. سترفضه البرامج التي تتوقع 200 بالضبط.</translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation>أبلغ الخادم عن خطأ بحالة النجاح %1.</translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation>البرامج التي تنظر إلى الحالة وحدها ستظن هذا رمزًا. اقرأ الخطأ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation>في الاستجابة عنصر error فارغ إلى جانب الرمز؛ جرى تجاهله.</translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation>لا شيء يلزم فعله هنا. تعدّ بعض البرامج أي عنصر error رفضًا.</translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation>يختلف قولان في وقت انتهاء الرمز: %1، لكن %2.</translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation>حدّث بحسب الأبكر. وعلى القائمين على الخادم أن يبيّنوا أيهما الصحيح.</translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation>لا تذكر الاستجابة مدة صلاحية الرمز.</translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation>توقّع الحالة 401 في أي وقت، واحصل حينها على رمز جديد.</translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation>مدة الصلاحية المذكورة، %1 ثانية، تزيد على 10 سنوات.</translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation>ربما كانت بالمللي ثانية. لا تعتمد عليها؛ وتوقّع الحالة 401 قبل ذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation>ترد «%1» مكان مدة الصلاحية بالثواني، وهي ليست رقمًا.</translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation>قُرئت إن كانت رقمًا بين علامتي اقتباس، وجرى تجاهلها إن لم تكن. ينبغي أن يرسل الخادم رقمًا.</translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation>لا تذكر الاستجابة نوع الرمز؛ افتُرض أنه Bearer.</translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation>استخدمه على أنه Bearer. ترفض البرامج الصارمة مثل هذه الاستجابة (RFC 6749، القسم 5.1).</translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation>نوع الرمز «%1»، لا Bearer.</translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation>لا ترسله على أنه Bearer. ابحث في وثائق الخادم عن كيفية استخدام هذا النوع.</translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation>طُلب scope بقيمة «%1»؛ ومُنح «%2».</translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation>تحقق من أن الممنوح يكفي لما تريد فعله.</translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation>جاء scope قائمةً؛ والمعيار يريده نصًا واحدًا بمسافات. قُرئ على أنه قائمة.</translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation>لا شيء يلزم فعله هنا. ترفض البرامج الصارمة مثل هذه الاستجابة.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation>يبدو scope «%1» عدة كلمات تفصل بينها فواصل؛ والمعيار يفصل بالمسافات.</translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation>يُعدّ هنا كلمة واحدة. ابحث عن معناه في وثائق الخادم.</translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation>ليس في الاستجابة رمز تحديث.</translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation>عند انتهاء صلاحية هذا الرمز، سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation>يرد رمز وصول في %1، وليس ذلك مكانه؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation>تحقق في وثائق الخادم من أنه الرمز الذي تريده.</translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation>يريد الخادم خطوة أخرى، مثل عامل ثانٍ، قبل أن يعطي رمزًا.</translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation>احصل على رمز التحقق، وسجّل الدخول به مجددًا.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation>تختلف ساعة الخادم عن ساعة هذا الحاسوب بمقدار %1 ث (علامة الطرح: متأخرة).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation>اضبط ساعة هذا الحاسوب. إن كانت صحيحة فساعة الخادم خاطئة: أبلغ القائمين عليه.</translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation>يعيد الخادم التوجيه إلى %1. لم يُتّبع ذلك: كانت كلمة المرور ستذهب إلى هناك.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>إن كنت تثق بهذا العنوان، فاستخدمه عنوان URL.</translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation>ذهب الطلب عبر http عادي: كان بوسع أي شخص على الطريق قراءة كلمة المرور والرمز.</translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation>استخدم https. إن كانت كلمة المرور مهمة فغيّرها.</translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation>أُزيل قبل قراءة الرمز: %1.</translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation>أرسل الرمز من دونها.</translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation>الرمز غير كامل: جزؤه %1 مقطوع أو ناقص.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation>انسخه من جديد، من أول محرف إلى آخر محرف. يرفضه كل خادم كما هو الآن.</translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation>فيه %1 من الأجزاء بين النقاط؛ في JWT ثلاثة (3)، وفي المشفّر خمسة (5).</translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation>ابحث عن شيء نُسخ معه في آخره.</translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation>المطالبات ليست JSON (%1). يُعرض ما أمكن فك ترميزه كما هو.</translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation>قُطع الرمز أو غُيّر في الطريق، أو لا يُراد له أن يُقرأ. انسخه من جديد.</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation>ينتهي الجزء %1 بحشو (=)، وهذا لا يجوز في JWT؛ ومع ذلك قُرئ.</translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation>انسخ الرمز من جديد. إن جاء هكذا من الخادم فسترفضه أدوات التحقق الصارمة.</translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation>الجزء %1 بترميز Base64 العادي (+ و/) بينما يستخدم JWT المحرفين - و_؛ ومع ذلك قُرئ.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation>في آخر محرف من الجزء %1 بتات لا تتبع شيئًا؛ ومع ذلك قُرئ.</translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation>غُيّر هذا المحرف، أو نقص محرف. انسخ الرمز من جديد.</translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation>طول التوقيع %2 بايت؛ وطوله مع %1 يكون %3.</translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation>قُطع الرمز في آخره. انسخه من جديد.</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>يشبه %1.</translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation>لا يمكن قراءة شيء فيه هنا؛ الخادم الذي أنشأه يعرف ما يمثّله.</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation>يقول الرمز إنه غير موقّع (alg «%1»): كان بوسع أي شخص أن يكتبه.</translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation>لا تثق بما يقوله. الخادم الذي يقبل مثل هذه الرموز معرّض للتزوير.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation>لا تذكر الترويسة خوارزمية، فلا يمكن التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation>يجب أن يذكر JWT خوارزمية. اسأل من أنشأ الرمز.</translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation>الرمز موقّع بالخوارزمية %1، وهي لا تناسب المفتاح أو لم يُسمح بها.</translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation>لا تسمح بها إلا إذا قال من ينشئ الرموز إنه يستخدمها.</translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation>الرمز موقّع بالخوارزمية «%1»، ولا يمكن التحقق منها هنا.</translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation>تحقق منه ببرنامج يعرف هذه الخوارزمية.</translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation>لا يطابق التوقيع (%1): غُيّر الرمز، أو وقّعه مفتاح آخر.</translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation>تأكد من أن المفتاح لهذا المُصدِر ولهذه البيئة، ومن أن الرمز نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation>يذكر الرمز المفتاح «%1»، وليس بين المفاتيح المعطاة مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation>احصل على مفاتيح المُصدِر من جديد: ربما غيّرها منذ ذلك الحين. أو أن الرمز من مُصدِر آخر.</translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation>المفتاح أقصر من أن يكون آمنًا (%1).</translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation>استبدله: RSA من 2048 بت فأكثر، أو سر مشترك بطول التجزئة.</translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation>تتطلب الترويسة امتدادًا غير معروف هنا: %1.</translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation>تقضي القواعد برفض مثل هذا الرمز. تحقق منه ببرنامج يعرف الامتداد.</translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation>يحمل الرمز مفتاحه أو يذكر مكانه (%1)؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation>تحقق من التوقيع بمفتاح حصلت عليه من المُصدِر.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>انتهت صلاحية الرمز في %1.</translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation>احصل على رمز جديد: حدّث، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>الرمز غير صالح قبل %1.</translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation>انتظر حتى ذلك الوقت. إن كان هذا مفاجئًا فقارن ساعة هذا الحاسوب بساعة الخادم.</translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation>لا يجعل الرمز صالحًا في ذلك الوقت إلا هامش السماح %1 ث.</translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation>يرفضه الخادم الذي يسمح بأقل من ذلك. احصل على رمز جديد، أو قارن الساعتين.</translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation>يقول الرمز إنه صدر في %1، وهو وقت لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation>قارن ساعة هذا الحاسوب بساعة المُصدِر: إحداهما خاطئة. ترفض أدوات التحقق الصارمة مثل هذا الرمز.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation>ينبغي أن تكون المطالبة «%1» عدد الثواني منذ 1970، لكنها %2.</translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation>الرقم الأكبر بألف مرة هو بالمللي ثانية. ينبغي أن يرسل من ينشئ الرموز ثواني.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation>المطالبة «%1» هي %2، أي وقت في سبعينيات القرن الماضي (1970): تبدو مدة صلاحية لا تاريخًا.</translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation>ستعدّ الخوادم الرمز منتهي الصلاحية. ينبغي أن يضيف من ينشئ الرموز الوقت الحاضر إليها.</translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation>الرمز موجّه إلى %2؛ وكان المتوقع %1.</translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation>اطلب رمزًا للجمهور الصحيح؛ يرفض الخادم هذا الرمز.</translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation>أصدر الرمز %2؛ وكان المتوقع %1.</translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation>تحقق من أن الرمز جاء من الخادم الصحيح والبيئة الصحيحة.</translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation>تعيد واجهة API التوجيه إلى %1. لم يُتّبع ذلك: كان الرمز سيذهب إلى هناك.</translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation>إن كان هذا العنوان تابعًا لواجهة API نفسها فاستدعه مباشرة.</translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation>الاستجابة 401 وليس فيها ترويسة WWW-Authenticate، فلا تذكر سببًا.</translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation>يوجب RFC 9110 هذه الترويسة. ابحث عن السبب في الأسباب المرجّحة.</translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation>تكرر الاستجابة الرمز الذي أُرسل.</translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation>من يحفظ مثل هذه الاستجابات يحفظ رموزًا. أبلغ القائمين على واجهة API.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>ليس صالحًا بعد</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>دون انتهاء</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation>ترويسة Authorization، كما في المعيار</translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation>ترويسة Authorization، دون ترميز النموذج</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>عناصر المتن</translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation>معرّفه فقط</translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation>برمز التحديث (%1)</translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation>ببيانات اعتماد العميل (%1)</translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation>بمنح كلمة المرور (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation>الترويسات والمتن</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>الطريقة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>عنوان &amp;URL</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>المتن (&amp;B)</translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation>واحدة في كل سطر. يوضع الرمز في Authorization تلقائيًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation>اكتب كل ترويسة بالشكل Name: value.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation>تحديث والمحاولة مجددًا (&amp;R)</translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation>ترويسات الاستجابة بعد حجب الأسرار</translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation>متن الاستجابة بعد حجب الأسرار</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>نسخ بصيغة curl (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation>الاستدعاء وفيه الرمز على شكل $ACCESS_TOKEN، ليمكن إعطاؤه لغيرك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation>يطلب الخادم</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation>لا يُرسل هذا الرمز إلى أي مكان</translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation>أُلصق هذا الرمز، فقد يكون لشخص آخر: يُفحص في الذاكرة فقط. احصل على رمز خاص بك لاستدعاء واجهة API به.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation>يستبعد Windows نوافذ هذا البرنامج من لقطات الشاشة والتسجيلات والشاشات المشتركة؛ وقبل Windows 10 الإصدار 2004 تظهر سوداء فيها. ولا يمنع ذلك الكاميرا من شيء.</translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation>يستبعد macOS نوافذ هذا البرنامج من لقطات الشاشة ومن معظم الشاشات المشتركة. لكن بعض برامج الالتقاط الأحدث تراها مع ذلك، وكذلك الكاميرا.</translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation>لا تتيح أنظمة Linux وBSD لأي برنامج فعل ذلك: كل برنامج يجوز له رؤية الشاشة يرى هذه النافذة. أخفِ الأسرار أثناء مشاركة الشاشة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation>شهادات الخادم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>يجري الفحص ...</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>يفشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>Grantscope::ClaimsView</name>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>حمولة الرمز كما وُجدت</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>مطالبات الرمز</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>ترويسة الرمز</translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation>عناصر الاستجابة</translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation>الرمز معتم: لا يمكن قراءة شيء فيه، وهذا طبيعي. الخادم الذي أنشأه وحده يعرف ما يمثّله.</translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation>الرمز مشفّر: لا يستطيع قراءة مطالباته إلا المستلِم.</translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation>الرمز غير مكتمل. هذا ما أمكنت قراءته منه، ولن يقبله أي خادم.</translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation>فُكّ ترميزه ولم يُتحقق منه: يستطيع أي شخص كتابة مثل هذه المطالبات في رمز.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation>إجراء أو ملف تعريف أو ملاحظة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>اكتب بضعة أحرف، واختر بمفاتيح الأسهم، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation>قبل (&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>بعد (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>تبديل (&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation>ألصق رمزين أدناه: رمزًا نجح وآخر لم ينجح، أو رمزًا من قبل التحديث وآخر من بعده.</translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation>ما زال أحد الرمزين ناقصًا</translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation>ستظهر هنا الفروق: أولًا scope والجمهور والأدوار ومدة الصلاحية والمُصدِر، ثم كل ما عداها.</translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation>ينتقل ما في «قبل» إلى «بعد»</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>لصق من الحافظة (&amp;P)</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>مقارنة رمزين</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation>لا يُرسل شيء إلى أي مكان، ولا يُتحقق من أي توقيع، ولا يُحفظ شيء عند قفل النافذة أو إغلاقها.</translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation>(رمز %1 السابق، غير معروض)</translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation>(رمز %1 المحفوظ الآن، غير معروض)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>نسخ الرمز (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثانيتين.</numerusform>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>نسخ الرمز. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>نسخ كترويسة (&amp;H)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>نسخ كأمر curl (&amp;U)</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation>نسخ البصمة فقط (&amp;F)</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation>الرمز ليس من نوع Bearer: لا يمكن إرساله في هذه الترويسة.</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation>نسخ كأمر PowerShell (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>تنتهي صلاحية الرمز في %1.</translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation>لا أحد يعلم ما فعله الخادم بالطلب الأخير.</translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation>رفض الخادم إعطاء رمز جديد.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة المحفوظ: %1.</translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation>لا يُبقى رمز %1 فعالاً</translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>إظهار المتطابق أيضًا (&amp;S)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation>أُضيف إلى %1:</translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation>أُزيل من %1:</translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation>المتطابق في الترويستين</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>المتطابق في كليهما</translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation>ما يختلف في الترويسة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation>لم يُعطَ أي خادم.</translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation>لم تُجرَ المحاولة: الاسم غير معروف.</translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation>لم تُجرَ المحاولة: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation>لا حاجة إليه: يبقى http العادي داخل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation>http عادي: يستطيع أي شخص على الطريق قراءة ما يُرسل.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>استخدم https.</translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation>لم تُجرَ المحاولة: الطريق إلى الخادم لا يعمل.</translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation>لا استجابة، فلا ساعة خادم للمقارنة بها.</translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation>تشغيل الفحوص (&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>طباعة (&amp;P)...</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation>يبحث عن الخلل في الطريق إلى خادم وفي حلقة المفاتيح. لا يُرسل أي سر: لا كلمة مرور ولا رمز.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation>اكتب خادمًا، أو اترك الحقل فارغًا لفحص حلقة المفاتيح والإصدارات فقط. ثم شغّل الفحوص.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>الخادم (&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>نسخ النتائج</translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation>النتائج دون أي سر فيها، لإرفاقها بتذكرة</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>كنص (&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>يجري الفحص ...</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>فشل %n فحص. ما العمل مذكور بجانبه.</numerusform>
            <numerusform>فشل %n فحص. ما العمل مذكور بجانبه.</numerusform>
            <numerusform>فشل %n فحصان. ما العمل مذكور بجانبهما.</numerusform>
            <numerusform>فشلت %n فحوص. ما العمل مذكور بجانبها.</numerusform>
            <numerusform>فشل %n فحصًا. ما العمل مذكور بجانبها.</numerusform>
            <numerusform>فشل %n فحص. ما العمل مذكور بجانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>أُلغي الفحص. ما عُثر عليه حتى ذلك الحين مذكور أدناه.</translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation>يعمل، لكن شيئًا ما يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>لم يُعثر على أي خلل.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation>الطلب، دون أسرار</translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation>الاستجابة، دون أسرار</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation>كلمات المرور والرموز مخفية هنا: يمكن عرض هذه الصفحة ونسخها بأمان.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation>ما يدل على ذلك: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>أو: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>%Ln سبب آخر</numerusform>
            <numerusform>%Ln سبب آخر</numerusform>
            <numerusform>%Ln سببان آخران</numerusform>
            <numerusform>%Ln أسباب أخرى</numerusform>
            <numerusform>%Ln سببًا آخر</numerusform>
            <numerusform>%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>ما أُرسل وما عاد</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>الأرجح: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>ما معنى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, id</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation>لا شيء فيه يخالف المعايير أو وثائق نقطة النهاية.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>العودة إلى الرمز</translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation>ما زال لديك رمز %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation>إرسال بصيغة %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الرمز</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation>الرموز التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation>تجري قراءة المحفوظ</translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation>ربما تطلب حلقة المفاتيح منك شيئًا.</translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation>سيُحفظ في الذاكرة فقط: %1. ويزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>الحصول على رمز</translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation>سيظهر هنا كل تسجيل دخول وكل تحديث في هذه النافذة، مع بصمة رمزه.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>ملف التعريف (&amp;P)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>كل ملفات التعريف</translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation>إبقاء الرمز فعالاً (&amp;K)</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>إبقاء الرمز فعالاً</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation>يقارن هذا الرمز بالرمز السابق</translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>صدر في %1</translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation>وقت الإصدار غير مذكور</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>وقت الانتهاء غير مذكور</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation>ينتهي في %1، %2</translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation>انتهى في %1، %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل (&amp;U)</translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation>Grantscope مقفل</translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation>نُسيت الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. ولم تُنسَ عمليات تسجيل الدخول المحفوظة.</translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation>يحجب هذا الرموز عن أعين الآخرين. لكنه لا يمنع من يجلس إلى هذا الحاسوب: لذلك اقفل شاشة الحاسوب. فهي تطلب كلمة المرور، وتُقفل هذه النافذة معها.</translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation>لا يُحدّث شيء حتى يُفتح القفل.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>يُبقى %n رمز فعالاً في هذه الأثناء.</numerusform>
            <numerusform>يُبقى %n رمز فعالاً في هذه الأثناء.</numerusform>
            <numerusform>يُبقى %n رمزان فعالين في هذه الأثناء.</numerusform>
            <numerusform>تُبقى %n رموز فعالة في هذه الأثناء.</numerusform>
            <numerusform>يُبقى %n رمزًا فعالاً في هذه الأثناء.</numerusform>
            <numerusform>يُبقى %n رمز فعالاً في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation>لا يُبقى أي رمز فعالاً في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>يحتاج %n ملف تعريف إلى تسجيل دخولك.</numerusform>
            <numerusform>يحتاج %n ملف تعريف إلى تسجيل دخولك.</numerusform>
            <numerusform>يحتاج %n ملفا تعريف إلى تسجيل دخولك.</numerusform>
            <numerusform>تحتاج %n ملفات تعريف إلى تسجيل دخولك.</numerusform>
            <numerusform>يحتاج %n ملف تعريف إلى تسجيل دخولك.</numerusform>
            <numerusform>يحتاج %n ملف تعريف إلى تسجيل دخولك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation>النص المراد فحصه</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>الرموز في النص</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>فحص رمز</translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation>ألصق أي شيء: رمزًا أو ترويسة أو أمر curl أو سجلًا أو ملف HAR. أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>فتح ملف (&amp;O)...</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>لا رمز بعد</translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation>سيظهر هنا ما فيه، ولمن هو، وكم تدوم صلاحيته، وما الخلل فيه.</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>لصق من الحافظة (&amp;P)</translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation>لا رمز في هذا النص</translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation>يُعرف الرمز بشكله (ثلاثة أجزاء تفصل بينها نقاط، مثل eyJ....eyJ....)، أو بما يسبقه: Bearer أو access_token أو id_token وما شابهها.</translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation>البحث عن رموز في الملفات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
            <numerusform>الرموز في النص (%Ln) (&amp;X)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation>لا يُرسل شيء إلى أي مكان، ولا يُحفظ شيء عند قفل النافذة أو إغلاقها.</translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>البداية (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>الحصول على رمز (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>فحص رمز (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation>البحث في الملفات (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل (&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثانية على الأكثر.</numerusform>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثانية على الأكثر.</numerusform>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثانيتين على الأكثر.</numerusform>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثوانٍ على الأكثر.</numerusform>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثانية على الأكثر.</numerusform>
            <numerusform>يجري إتمام التحديث كي لا يضيع رمزه. تُغلق النافذة تلقائيًا بعد %Ln ثانية على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation>اضغط باستمرار لإظهار سر العميل</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>طريقة المنح (&amp;G)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>معرّف العميل (&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>سر العميل (&amp;E)</translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation>كما يناسب نقطة النهاية</translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation>طريقة دخول العميل (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation>عناصر إضافية (&amp;F)</translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation>name=value، واحد في كل سطر؛ مثل verification_code=123456</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>التوقف بعد (&amp;V)</translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation>شهادة موثوقة (&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation>ملف PEM يُوثَق به إضافة إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الخادم الوسيط (&amp;X)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>اختيار (&amp;H)...</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادة</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>اختيار شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation>السماح بـ http غير المشفّر (&amp;N)</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>يستطيع كل من على الطريق قراءة كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation>تسجيل الدخول مجددًا (&amp;G)...</translation>
    </message>
</context>
<context>
    <name>Grantscope::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>بحث (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation>أي إجراء أو ملف تعريف أو ملاحظة بالاسم (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation>(نص حجمه %1: أطول من أن يُعرض هنا، لكنه يُفحص كاملًا)</translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation>(%1، %2: أطول من أن يُعرض هنا، لكنه يُفحص كاملًا)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>على PROD حقًا؟ %1</translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation>اضغط مجددًا خلال %1 ث للمتابعة، أو Escape للترك.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation>الإنتاج: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation>يوجد ملف تعريف آخر باسم %1.</translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation>لم يُغيَّر ملف التعريف: %1.</translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation>لم يثبت أن الأسرار أُزيلت: %1.</translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation>يبقى ملف التعريف لأنه لم يثبت أن أسراره أُزيلت: %1.</translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation>لم يُحذف ملف التعريف: %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation>تسجيل دخول جديد</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>ما يمكن فعله بملف التعريف</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation>تسجيل الدخول مجددًا الآن (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>تحديث الآن (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation>إبقاء الرمز فعالاً (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>الإنتاج (&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة التسمية (&amp;N)</translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation>تسجيل الخروج (&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation>نسيان الرمز (&amp;F)...</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation>لا يُبلَّغ الخادم: يبقى الرمز صالحًا لديه حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation>يُزال رمزه من الذاكرة.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation>أُزيل من %1: %2.</translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>على PROD حقًا؟ %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>حذف (&amp;M)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileModel</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>في الذاكرة فقط</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>غير قابل للاستخدام</translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation>الوقت المراد الحكم عنده</translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation>هامش السماح بالثواني</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>بالتوقيت المحلي</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation>مقدار التجاوز المسموح به لأوقاته، كما تسمح خوادم كثيرة</translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation>من ينوي قبوله</translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation>من يُفترض أنه أصدره</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>الجمهور (&amp;U)</translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation>يُقارَن الجمهور والمُصدِر حرفًا بحرف، كما تفعل الخوادم.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>بهامش سماح %Ln ثانية</numerusform>
            <numerusform>بهامش سماح %Ln ثانية</numerusform>
            <numerusform>بهامش سماح %Ln ثانيتين</numerusform>
            <numerusform>بهامش سماح %Ln ثوانٍ</numerusform>
            <numerusform>بهامش سماح %Ln ثانية</numerusform>
            <numerusform>بهامش سماح %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation>للجمهور %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation>في وقت آخر (&amp;H)</translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation>كما هو الآن (&amp;D)</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>هامش السماح</translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation>المُصدِر (&amp;R)</translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation>ماذا لو (&amp;A)</translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation>ماذا لو (&amp;A): %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation>ترويسة الرمز كما وُجدت</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>حمولة الرمز كما وُجدت</translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation>إزاحة الأسطر (تُضاف فواصل أسطر ولا يتغير شيء آخر) (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation>تذكّر (&amp;B)</translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation>الاسم المعروض (&amp;W)</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation>تذكّر: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>the password too</source>
        <translation>كلمة المرور أيضًا</translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation>يبقى الرمز في الذاكرة ويزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>محفوظ في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation>محفوظ في: %1.</translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation>%1 يُبقى الرمز فعالاً بتسجيل الدخول مجددًا بسر العميل.</translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation>%1 إذا رُفض التحديث، فقد يسجّل Grantscope الدخول مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation>%1 لا تعطي نقطة النهاية هذه رمز تحديث: لإبقاء الرمز فعالاً يسجّل Grantscope الدخول مجددًا بكلمة المرور.</translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation>%1 يمكن تحديث الرمز دون كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation>%1 لا تعطي نقطة النهاية هذه رمز تحديث: عند انتهاء صلاحية الرمز تسجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticket report</source>
        <translation>تقرير للتذكرة</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation>حفظ بصيغة Markdown أو HTML أو JSON (&amp;S)...</translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation>حفظ تقرير للتذكرة</translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation>التقارير (*.md *.html *.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>تعذّر حفظ التقرير: %1</translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation>كل هذا دون أي سر فيه، لإرفاقه بتذكرة. يمكن سحبه إلى برنامج آخر.</translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation>الطباعة من المتصفح (&amp;P)</translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation>تعذّر فتح متصفح. احفظ التقرير بصيغة HTML، ثم اطبع ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>إلغاء (&amp;E)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>البحث عن رموز في الملفات</translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation>سجلات وملفات HAR وملفات تفريغ: بأي حجم، ومجلدات كاملة. تُقرأ على هذا الحاسوب ولا يُحفظ منها شيء. أفلتها هنا أو اختر بعضها.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation>اختيار ملفات (&amp;O)...</translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation>صاحب الرمز أو المُصدِر أو الخوارزمية أو الملف</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>تصفية (&amp;I)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation>ملفات أخرى (&amp;F)...</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation>لا رمز حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>عُثر على %Ln رمز</numerusform>
            <numerusform>عُثر على %Ln رمز</numerusform>
            <numerusform>عُثر على %Ln رمزين</numerusform>
            <numerusform>عُثر على %Ln رموز</numerusform>
            <numerusform>عُثر على %Ln رمزًا</numerusform>
            <numerusform>عُثر على %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation>لا رمز هناك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>عُثر على %Ln رمز، والمعروض %L1</numerusform>
            <numerusform>عُثر على %Ln رمز، والمعروض %L1</numerusform>
            <numerusform>عُثر على %Ln رمزين، والمعروض %L1</numerusform>
            <numerusform>عُثر على %Ln رموز، والمعروض %L1</numerusform>
            <numerusform>عُثر على %Ln رمزًا، والمعروض %L1</numerusform>
            <numerusform>عُثر على %Ln رمز، والمعروض %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation>أُلغي البحث: يُعرض ما عُثر عليه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation>لم يعد الرمز هناك: تغيّر الملف منذ قراءته.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation>لا تذكر الاستجابة أي scope. وهذا لا يعني «لا شيء»: فمعناه في المعيار «كما طُلب» (RFC 6749، القسم 5.1).</translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation>لا يذكر الرمز أي scope.</translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation>لا كلمات صلاحيات، بل ملفات فقط.</translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation>نسخ معرّفات الملفات (&amp;Y)</translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation>لا معرّفات ملفات في scope. إذا كانت واجهة API تحفظ ملفات (دفاتر حسابات)، فإنها تذكرها هنا.</translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation>الملفات التي يجوز لهذا الرمز استخدامها</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>الملفات (%L1)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان (&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>نسيان الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation>لا تُحفظ كلمات المرور والرموز إلا حيث تختار تذكّرها.</translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation>ملف تعريف لم يعد هنا</translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation>الأسرار في الذاكرة فقط، وتزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation>الأسرار محفوظة في: %1. لا يوجد ملف خاص بـ Grantscope يحوي أيًا منها.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>يجري النسيان...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation>أُزيل، وأُعيد البحث عنه للتأكد.</translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation>لم يثبت أن كل شيء أُزيل. %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>إرسال (&amp;D)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء (&amp;L)</translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation>يرسل الاستدعاء مرة واحدة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation>يرسل الاستدعاء مرة واحدة. يؤدي Ctrl+Enter الغرض نفسه.</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>في انتظار %1 ...</translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation>إيقاف البحث عن نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation>البحث عن نقطة نهاية الرموز لهذا الخادم</translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation>يسأل الخادم عن نقطة نهاية الرموز لديه. لا يُرسل اسم مستخدم ولا كلمة مرور ولا سر.</translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation>يجري سؤال %1 عن نقطة نهاية الرموز لديه. لا يُرسل أي سر.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SessionAnnouncer</name>
    <message>
        <source>%1.</source>
        <comment>what happened: Refreshed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>profile, what happened: Refreshed</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 Expires %2.</source>
        <comment>Acme books: Refreshed. Expires in 59 min.</comment>
        <translation>%1 ينتهي %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة التعيين: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation>تصدير الإعدادات (&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation>استيراد الإعدادات (&amp;I)...</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation>إعدادات Grantscope (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>كُتبت الإعدادات في %1.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>تعذّرت كتابة الإعدادات: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>استُورد %n إعداد.</numerusform>
            <numerusform>استُورد %n إعداد.</numerusform>
            <numerusform>استُورد %n إعدادان.</numerusform>
            <numerusform>استُوردت %n إعدادات.</numerusform>
            <numerusform>استُورد %n إعدادًا.</numerusform>
            <numerusform>استُورد %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation>حُفظ لإصدار لاحق يعرفه: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation>تعذّرت قراءة بعض إعداداتك. تُستخدم القيم الافتراضية بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation>اضغط باستمرار لإظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation>اضغط باستمرار لإظهار رمز التحديث</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>نقطة النهاية (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>رمز التحديث (&amp;K)</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Scope (&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation>صيغة الإرسال (&amp;A)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation>%1، إن تُرك فارغًا</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation>المزيد (&amp;M)</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>الطلب الذي سيُرسل</translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation>سيُرسل POST إلى %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation>يقول الرمز إنه موقّع بالخوارزمية %1.</translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation>ويذكر المفتاح %1.</translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation>المفتاح المستخدم: %1.</translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation>اضغط باستمرار لإظهار السر المشترك</translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation>التحقق من التوقيع (&amp;K)</translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation>مفتاح عام أو شهادة أو JWK أو JWKS</translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation>سر مشترك (HS256، HS384، HS512)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>المفتاح (&amp;Y)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation>كما هو مضبوط تمامًا، بايتًا ببايت؛ ويبقى في الذاكرة.</translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation>لا يُستخدم إلا المفتاح الذي تعطيه. والمفتاح الذي يحمله الرمز نفسه أو يشير إليه لا يثبت شيئًا: فربما وضعه فيه من زوّر الرمز.</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>فتح مفتاح</translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation>المفاتيح (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation>نسيان المفتاح (&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation>فتح ملف (&amp;P)...</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>التحقق بواسطة</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>السر المشترك</translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation>الحصول على رمز (&amp;G)</translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation>سجّل الدخول إلى نقطة نهاية بحساب، وانظر ماذا تمنح أو لماذا ترفض.</translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation>فحص رمز لديّ (&amp;L)</translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation>ألصق رمزًا واقرأ لمن هو، وماذا يتيح، وكم تدوم صلاحيته.</translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation>التجربة بالخادم التجريبي المضمّن (&amp;T)</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation>ليس لديك حساب؟ الخادم التجريبي خادم صغير على هذا الحاسوب يجيب كما تجيب نقاط النهاية الموثّقة.</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>لا يتضمن هذا الإصدار خادمًا تجريبيًا.</translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation>ما هو محفوظ وأين، وكيف يُزال</translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation>في انتظار حلقة المفاتيح؛ ربما تطلب منك شيئًا</translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation>محفوظ في الذاكرة فقط: %1</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>الأسرار: %1</translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation>الرموز: في الذاكرة فقط حتى إغلاق النافذة</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>آخر طلب: %1</translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation>يعمل الخادم التجريبي على %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانيتين</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثوانٍ</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation>الفاحص: الشبكة والشهادات والساعة وحلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation>طلب رمز (&amp;T)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغاء (&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation>إظهار الطلب أولًا (&amp;R)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>في انتظار %1 ...</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation>في انتظار %1 منذ %2؛ يتوقف بعد %3.</translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Now, 14:32</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TimesView</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>كما ذُكر</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>نسبةً إلى الآن</translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation>إذا اختلفت الأوقات المذكورة فالمعتبر أبكرها: فهو الأسلم. والأوقات النسبية محسوبة بساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1 (هذا هو المعتبر)</translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation>غير مذكور؛ هذا وقت طلبه</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>غير صالح قبل</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (تعذّرت قراءته)</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>ينتهي، بحسب %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation>ألصق أي شيء فيه رمز، أو أفلت ملفًا.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ليس نصًا.</translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation>لم يُعثر على رمز في هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>أول %Ln رمز فيه، في السطر %1.</numerusform>
            <numerusform>أول %Ln رمز فيه، في السطر %1.</numerusform>
            <numerusform>أول %Ln رمزين فيه، في السطر %1.</numerusform>
            <numerusform>أول %Ln رموز فيه، في السطر %1.</numerusform>
            <numerusform>أول %Ln رمزًا فيه، في السطر %1.</numerusform>
            <numerusform>أول %Ln رمز فيه، في السطر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenHeader</name>
    <message>
        <source>not yours: memory only</source>
        <translation>ليس لك: في الذاكرة فقط</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث (&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>تغيير (&amp;H)</translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation>تغيير الحساب أو نقطة النهاية وتسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation>%1 على %2 %3</translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation>يقول إنه لـ %1، من %2</translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation>يقول إنه لـ %1</translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation>يقول إنه من %1</translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation>لا يقول لمن هو</translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation>يجري تسجيل الدخول مجددًا...</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>يجري التحديث...</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>تسجيل الدخول مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation>الحصول على رمز جديد بكلمة المرور المحفوظة أو سر العميل المحفوظ</translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation>الحصول على رمز جديد برمز التحديث، دون كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation>اضغط باستمرار لإظهار الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>الرمز %1، %Ln محرف</numerusform>
            <numerusform>الرمز %1، %Ln محرف</numerusform>
            <numerusform>الرمز %1، %Ln محرفان</numerusform>
            <numerusform>الرمز %1، %Ln محارف</numerusform>
            <numerusform>الرمز %1، %Ln محرفًا</numerusform>
            <numerusform>الرمز %1، %Ln محرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation>عن الرمز</translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation>المطالبات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation>Scope والملفات (%L1) (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation>Scope والملفات (&amp;S)</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>الأوقات (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>التبادل (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation>الملاحظات (%L1) (&amp;F)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>التوقيع (&amp;N)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>خام (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation>Scope (&amp;S)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>استدعاء</translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation>إظهار Grantscope (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation>رمز لا يُبقى فعالاً</translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation>افتح قفل النافذة لترى أي رمز هو.</translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation>حُذف %1. تزول أسراره بعد %2 ث، ما لم تتراجع.</translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation>إخفاء الأسرار على شاشة مشتركة</translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation>اضغط باستمرار لإظهار المخفي</translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation>يخفي الرموز والنصوص الملصقة والطلبات والاستجابات والأسماء أثناء رؤية الآخرين هذه الشاشة (%1)</translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation>الشاشة غير مشتركة</translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation>معروض ما دمت ضاغطًا</translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation>الأسرار مخفية: اضغط Alt باستمرار لإظهارها</translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation>انقر لإظهار كل شيء مجددًا</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation>تسجيل دخول جديد (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>تجربة الخادم التجريبي (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات (&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation>الأسرار (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>الفاحص (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>الأوامر...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation>حول Grantscope (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation>الإعدادات والأسرار والمساعدة (%1)</translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation>ملف تعريف، إنتاج</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation>حول Grantscope</translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation>Grantscope %1</translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation>يحصل على رموز OAuth، ويبقيها فعالة، ويقول ما هي.

Qt %1. الترخيص: Apache 2.0. لا يرسل شيئًا إلى أحد سوى الخوادم التي تحددها.</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation>قفل النافذة، ونسيان ما أُلصق أو كُتب فيها (%1)</translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation>Grantscope (مقفل)</translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation>%1 (إنتاج) - Grantscope</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>تُقفل النافذة بعد %Ln ث. عندئذ تُنسى الرموز والنصوص الملصقة والصفوف التي عُثر عليها والأسرار المكتوبة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation>الرمز المحفوظ متاح من جديد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>جرى التحديث</translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation>سُجّل الدخول مجددًا تلقائيًا</translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation>استُلم من برنامج آخر حدّثه</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>لم يصل الطلب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>محفوظ في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation>محفوظ الآن في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>تعذّر الوصول إلى حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation>ربما أصدر الخادم رمزًا لم يصل</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 مللي ثانية</translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation>المحاولة %L1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>التالي في %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>last %1, did not get through</source>
        <translation>الأخير %1، لم يصل</translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation>الأخير %1، مرفوض</translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation>الأخير %1، من برنامج آخر</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>سُجّل الدخول %1</translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation>الأخير %1، ناجح، %L2 مللي ثانية</translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation>يجري تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>يجري التحديث</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>المحاولة التالية في %1</translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation>متوقف: سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation>يُسجّل الدخول مجددًا في %1</translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation>التحديث في %1</translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation>رُفض رمز التحديث: سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation>لا يُعرف كيف تحدّث نقطة النهاية هذه الرموز: سجّل الدخول مجددًا للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation>لا يوجد رمز تحديث، وتسجيل الدخول مجددًا بكلمة المرور المحفوظة رُفض أو غير مسموح به لملف التعريف هذا.</translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation>لم تعطِ نقطة النهاية هذه رمز تحديث، وكلمة المرور غير محفوظة: سجّل الدخول مجددًا للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation>لا يوجد رمز لإبقائه فعالاً.</translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation>لا تذكر نقطة النهاية مدة صلاحية الرمز: فلا يُعرف وقت تحديثه.</translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation>معطّل: ينتهي الرمز %1</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation>جرّب grantscope --help.</translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation>تشغيل الخادم التجريبي المضمّن وتسجيل الدخول إليه.</translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation>احصل على رموز OAuth، وافحصها، واعرف لماذا رُفض رمز.</translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation>لا تقبل النافذة أي وسائط. تُكتب الأسرار فيها ولا تُعطى هنا أبدًا.</translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation>لا يتضمن هذا الإصدار خادمًا تجريبيًا: فقد بُني دون Qt HttpServer.</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation>أينما كان التركيز في النافذة:</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation>ينتقل Tab وShift+Tab من جزء إلى آخر؛ ويعيد F2 تسمية ملف التعريف المختار في القائمة؛ ويفتح مفتاح قائمة السياق ما يمكن فعله به.</translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation>كل ما قد يعثر عليه Grantscope في استجابة أو رمز، بالمعرّف الذي تستخدمه التقارير وسطر الأوامر. تقوم … مقام ما شوهد.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation>رمزك الأول</translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation>افتح **الحصول على رمز**. اختر نوع نقطة النهاية، وأعطِ الخادم واسم المستخدم وكلمة المرور، ثم اضغط **طلب رمز**. يذكر السطر المجاور للخادم العنوان الذي سيُسأل.</translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation>يُظهر **إظهار الطلب أولًا** ما كان سيُرسل، مع إخفاء كلمة المرور، ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation>عند وصول رمز، يقول أكبر سطر في الصفحة ما هو وكم مدة صلاحيته. يضعه **نسخ الرمز** في الحافظة، ويُمسح منها بعد بضع ثوانٍ؛ والسهم المجاور له ينسخه كترويسة، أو لـ curl أو لـ PowerShell.</translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation>ليس لديك خادم تسجّل الدخول إليه؟ في صفحة البداية **خادم تجريبي**: خادم داخل Grantscope بحساب بياناته معبأة مسبقًا.</translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation>إن لم يصل رمز، ظهرت بطاقة تذكر السبب. راجع [لماذا رُفض؟](#refused).</translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation>إبقاء الرمز فعالاً</translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation>شغّل **إبقاء الرمز فعالاً**، فيستبدل Grantscope الرمز قبل أن ينتهي: برمز التحديث، أو بتسجيل الدخول مجددًا إن لم يوجد رمز تحديث وسمحت بذلك. يذكر السطر أسفل المفتاح متى يحدث ذلك في المرة التالية.</translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation>تُظهر القائمة الجانبية كل ملف تعريف، وهل رمزه فعال، وما الخطوة التالية.</translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation>- تُعاد محاولة التحديث الذي لم يصل، بعد مهلة تتزايد.</translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation>- لا تُعاد محاولة التحديث المرفوض: فتكرار الطلب لا يفيد، وقد يقفل الحساب.</translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation>- بعد السكون، أو عند ضبط الساعة، يُفحص كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation>يمكن لسطر الأوامر إبقاء رمز ملف التعريف نفسه فعالاً: `grantscope-cli watch --profile NAME`. لا يحدّث إلا واحد منهما في كل مرة، ويحصل كلاهما على الرمز الجديد.</translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation>إذا أغلقت النافذة أثناء تحديث فإنها تنتظر بضع ثوانٍ، كي لا يضيع الرمز الجديد.</translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation>فحص أي شيء</translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation>افتح **فحص رمز** وألصق ما لديك: رمزًا أو ترويسة أو أمر curl أو استجابة أو صفحة من سجل. يُذكر كل رمز فيه في القائمة. ويمكنك أيضًا إفلات ملف على الصفحة.</translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation>ما تلصقه هنا يبقى في الذاكرة. لا يُرسل أبدًا، ولا يُحفظ أبدًا، ويزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation>- تقول **المطالبات** ما يعنيه كل عنصر في الرمز.</translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation>- تُظهر **الأوقات** متى بدأ ومتى ينتهي، بمنطقتك الزمنية.</translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation>- يتحقق **التوقيع** من الرمز بمفتاح تعطيه. وحتى ذلك الحين قد يكون أي شخص كتب ما يقوله الرمز.</translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation>- تذكر **الملاحظات** ما هو غير معتاد أو خاطئ. وتقود كل منها إلى فقرتها تحت [الملاحظات](#findings).</translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation>تسأل الأسئلة في أعلى الصفحة **ماذا لو**: في وقت آخر، أو بهامش سماح، أو لجمهور أو مُصدِر آخر.</translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation>يُقرأ الرمز التالف بقدر ما تمكن قراءته.</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>البحث عن رموز في الملفات</translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation>افتح **البحث في الملفات** واختر ملفات أو مجلدًا، أو أفلتها على الصفحة. تُقرأ السجلات مهما كان حجمها من أولها إلى آخرها بينما تواصل العمل؛ ويوقفها **إلغاء**.</translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation>كل صف رمز واحد، مع نوعه، ولمن هو، وإلى متى كان صالحًا، والملف والسطر حيث يرد. ويُذكر الرمز نفسه مرة واحدة، مع عدد المواضع.</translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation>اختر صفًا لترى ذلك الرمز كما في [فحص أي شيء](#look).</translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation>تُقرأ الملفات فقط. لا يُكتب شيء فيها أو بجانبها.</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>مقارنة رمزين</translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation>افتح **مقارنة** وألصق الرمزين: في الغالب رمزًا يعمل وآخر لا يعمل.</translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation>يأتي المختلف أولًا، بالكلمات: جمهور آخر، أو scope ناقص، أو نهاية مضت. ويُطوى المتطابق.</translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation>تُعلَّم كما هي الأسطر التي لا تختلف إلا لأن لكل رمز قيمه الخاصة، مثل معرّفه وأوقاته.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>لماذا رُفض؟</translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation>تقول البطاقة فوق النموذج في جملة واحدة ما حدث، ثم السبب الأرجح، وما يدل عليه، وما العمل بعد ذلك. ويُظهر **أسباب أخرى** ما قد يكون غير ذلك.</translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation>- **مرفوض** يعني أن الخادم أجاب، وأن الجواب كان لا. وترد كلماته نفسها في البطاقة.</translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation>- **لم يصل** يعني أنه لم تصل استجابة كاملة: بسبب الاسم أو الشبكة أو الخادم الوسيط أو الشهادة.</translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation>- **لم يُفهم** يعني أن استجابة وصلت لا تعطيها أي نقطة نهاية رموز. وغالبًا ما يكون العنوان عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation>قد ترفض واجهة API رمزًا مُنح. انظر أولًا في انتهائه وجمهوره وscope فيه، ثم في الملاحظات.</translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation>تُظهر علامة التبويب **التبادل** ما أُرسل وما عاد، مع إخفاء كل سر.</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>المشاركة بأمان</translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation>يكتب **تقرير للتذكرة** كل شيء عن رمز أو رفض دون أي سر فيه: بصيغة Markdown للصقها في تذكرة، أو بصيغة Markdown أو HTML أو JSON في ملف. تُعرف الرموز ببصماتها، وهي لا تقود إلى شيء.</translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation>يمكن جعل النص الذي يمر عبر **فحص رمز** آمنًا كله، ويفعل سطر الأوامر ذلك للملفات: `grantscope-cli inspect FILE --output html`.</translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation>يُمسح الرمز الذي تنسخه من الحافظة بعد بضع ثوانٍ، ويُبعَد عن سجل الحافظة حيث يسمح النظام بذلك. وعدد الثواني أحد [الإعدادات](#settings).</translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation>عندما يستطيع شخص رؤية شاشتك، ابدأ في وضع مشاركة الشاشة: يُطمس كل سر حتى تضغط مفتاحًا باستمرار.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>أين تُحفظ الأسرار</translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation>ما لم تختر تذكّر شيء، تبقى كلمات المرور والرموز في الذاكرة وحدها، وتزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation>ما تختار تذكّره يذهب إلى حلقة المفاتيح في النظام، ولا يذهب إلى مكان آخر. لا يحوي أي ملف من ملفات Grantscope سرًا: لا ملفات التعريف ولا الإعدادات ولا السجل.</translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation>تذكر **الأسرار** في القائمة ما هو محفوظ وأين ومنذ متى. ويزيله **نسيان**، ولا يقول ذلك إلا بعد التحقق مجددًا.</translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation>يمكن استعادة ملف تعريف حذفته لبضع ثوانٍ: اضغط **تراجع**. ولا تزول أسراره إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation>النسيان ليس إبطالًا: لا يُبلَّغ الخادم، ويبقى الرمز فعالاً هناك حتى ينتهي.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation>تضم **الإعدادات** في القائمة كل شيء في صفحة واحدة. اكتب كلمة للعثور على إعداد. يذكر كل إعداد قيمته الافتراضية، وفيه طريقة للعودة إليها إن اختلف عنها. تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation>يكتب **تصدير الإعدادات** الإعدادات في ملف لحاسوب آخر أو لزميل؛ ويقرأ **استيراد الإعدادات** مثل هذا الملف. لا سر فيه، ولا شيء عن خوادمك أو حساباتك. ما لا يمكن استخدامه يُذكر مع موضعه وما كان متوقعًا، ويؤخذ كل ما عداه.</translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation>تتذكر النافذة حجمها وأجزاءها وأعمدتها وصفحتها.</translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation>كل المفاتيح مذكورة تحت [المفاتيح](#keys). وأسرعها مفتاح **بحث**: اكتب بضعة أحرف من اسم إجراء أو ملف تعريف أو ملاحظة، ثم اضغط Enter.</translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation>مخفي على شاشة مشتركة. اضغط Alt باستمرار لإظهاره.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation>خرج الطلب ولم تعد استجابة كاملة: ربما أصدر الخادم رمزًا لم يصل.</translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation>لم تصل المحاولة الأخيرة (%1).</translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation>لم ترسل المحاولة الأخيرة شيئًا: %1.</translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation>لم تصل المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation>لن يُطلب من الخادم شيء آخر حتى تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>رفض الخادم.</translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation>انقطع تحديث سابق، ولم يعد الخادم يقبل رمز التحديث: الأرجح أنه استُهلك حينها.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>رفض الخادم (%1).</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>تعذّر سؤال الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>ساعة الخادم متقدمة على ساعة هذا الحاسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>ساعة الخادم متأخرة عن ساعة هذا الحاسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة المحفوظ: %1.</translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation>محفوظ في الذاكرة فقط: %1. ويزول عند إغلاق النافذة.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation>عنصر JSON %1</translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation>عنصر XML %1</translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation>سمة XML %1</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>معامل URL %1</translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation>معامل النموذج %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>ملف تعريف الارتباط %1</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>ترويسة Authorization</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>ترويسة %1</translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (%Ln مرة في المجموع)</numerusform>
            <numerusform>%1 (%Ln مرة في المجموع)</numerusform>
            <numerusform>%1 (%Ln مرتان في المجموع)</numerusform>
            <numerusform>%1 (%Ln مرات في المجموع)</numerusform>
            <numerusform>%1 (%Ln مرة في المجموع)</numerusform>
            <numerusform>%1 (%Ln مرة في المجموع)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation>(يتجاوز الحد البالغ 1 MiB؛ لم يُحفظ)</translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation>(ترميز المحتوى تالف: تعذّرت قراءته)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>أخطاء TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 مللي ثانية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ثانية</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation>ساعة الخادم مقارنةً بساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>اللهجة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>طريقة المنح</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>مصادقة العميل</translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation>Scope المطلوب</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مكوّن من</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation>%L1 بت لكل محرف</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>الحكم بتاريخ</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>هامش السماح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about audience</source>
        <translation>الجمهور المسؤول عنه</translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation>المُصدِر المسؤول عنه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation>تميّز الرموز بعضها من بعض دون كشفها.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln محرف</numerusform>
            <numerusform>%Ln محرف</numerusform>
            <numerusform>%Ln محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>غير صالح قبل</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>ينتهي، بحسب %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>تقرير الرمز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation>ما أمكن فك ترميزه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation>أُزيلت كلمات المرور والأسرار والتواقيع والرموز. يُعرف الرمز ببصمته.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>قيمة scope في الرمز</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation>شيء ما يجيب كنقطة نهاية رموز: %1</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation>يذكر الخادم نقطة نهاية الرموز لديه: %1. ولا يذكر منح كلمة المرور بين الطرق التي يقبلها.</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation>يذكر الخادم نقطة نهاية الرموز لديه: %1</translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation>لا يقول الخادم أين نقطة نهاية الرموز لديه، وليس أي من المسارات المعتادة مسارها. اطلب العنوان، أو ابحث عنه في الوثائق.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation>بيانات الخادم الوصفية تخص خادمًا آخر (%1)، ولا يصح تصديقها.</translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation>يذكر الخادم نقطة نهاية رموز دون تشفير: لا تُعرض.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation>تعذّر استخدام بيانات الخادم الوصفية: لا تذكر نقطة نهاية رموز تمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation>يُسجّل الدخول مجددًا في %1</translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation>التحديث %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation>دون نهاية مذكورة</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>يجري تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>يجري التحديث</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تجري المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation>%1، سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>تعذّر الوصول إلى حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation>لغة النافذة. تبقى كلمات البروتوكول كما هي.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation>فاتح أو داكن، أو ما يستخدمه النظام منهما في حينه.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation>يزول السر المنسوخ من الحافظة بعد هذه المدة، ما لم يُنسخ شيء آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation>البدء في وضع مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation>يُخفى كل سر من البداية، ويظهر ما دام مفتاح مضغوطًا.</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>قفل النافذة بعد</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation>إذا لم يُضغط مفتاح ولم تتحرك الفأرة طوال هذه المدة، تُقفل النافذة.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>القفل مع الشاشة</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation>عند قفل الشاشة أو سكون الحاسوب، تُقفل النافذة أيضًا.</translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation>إبقاء الرموز فعالة أثناء القفل</translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation>تُحدّث الرموز التي تُبقى فعالة خلف القفل أيضًا.</translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation>التخلي عن الطلب بعد</translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation>ما يبدأ به تسجيل دخول جديد. ويمكن أن تكون لملف التعريف مدة خاصة به.</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation>تزول الأسطر الأقدم إذا زاد العدد. لا يحوي أي منها رمزًا.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation>التنبيه بطريقة النظام عندما لا يمكن أن يبقى رمز فعالاً بعد ذلك.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>أرقام ست عشرية</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>حروف وأرقام</translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation>حروف وأرقام و- و_ (Base64url)</translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation>حروف وأرقام و+ و/ و= (Base64)</translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation>حروف وأرقام وعلامات ترقيم</translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation>محارف لا يجوز أن تحملها أي ترويسة</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>رمز وصول شخصي من GitHub</translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation>يستطيع صاحبه رؤيته وإبطاله في صفحة إعدادات GitHub.</translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation>رمز وصول شخصي دقيق الصلاحيات من GitHub</translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation>رمز وصول OAuth من GitHub</translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation>حصل عليه تطبيق OAuth لأحد المستخدمين.</translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation>رمز GitHub App</translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation>حصل عليه تطبيق GitHub App، لمستخدم أو لتثبيت.</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>رمز تحديث من GitHub</translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation>يُحصل به على رمز المستخدم التالي لتطبيق GitHub App.</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>رمز من GitLab</translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation>glpat رمز وصول شخصي، وgloas سر تطبيق OAuth، والبقية تخص الأجهزة.</translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation>رمز وصول من Google</translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation>تقول نقطة النهاية tokeninfo من Google ما الغرض منه؛ وتدوم صلاحيته نحو ساعة.</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>رمز تحديث من Google</translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation>يُحصل به على رمز الوصول التالي؛ وتبطله Google بعد ستة أشهر دون استخدام.</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>مفتاح API من Google</translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation>مفتاح API يدل على مشروع لا على مستخدم؛ وليس رمز وصول.</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>سر عميل من Google</translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation>هو سر عميل وليس رمزًا.</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>رمز من Slack</translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation>xoxb يخص روبوتًا، وxoxp يخص مستخدمًا، وxoxe رمز تحديث أو يحوي رمز تحديث.</translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation>رمز على مستوى التطبيق من Slack</translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation>يخص تطبيقًا لا مستخدمًا.</translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation>مفتاح سري من Stripe</translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation>sk مفتاح سري، وrk مفتاح مقيّد؛ والمفاتيح live تحرّك أموالًا حقيقية.</translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation>مفتاح قابل للنشر من Stripe</translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation>مكانه صفحات الويب، وليس سرًا.</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>معرّف مفتاح وصول من AWS</translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation>يدل على مفتاح وليس سرًا؛ فالمفتاح السري في مكان آخر.</translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation>رمز جلسة من AWS</translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation>لا يفيد إلا مع معرّف مفتاح الوصول والمفتاح السري الخاصين به.</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>رمز وصول من npm</translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation>يخص حسابًا في سجل حزم.</translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation>رمز API من PyPI</translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation>هو macaroon: يستطيع كل من يحمله تضييق صلاحياته.</translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation>رمز وصول من Docker</translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation>يخص حسابًا أو مؤسسة على Docker Hub.</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>مفتاح API من SendGrid</translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation>تجعله نقاطه يشبه JWT، وليس كذلك.</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>رمز وصول من Shopify</translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation>يخص تطبيقًا في متجر واحد.</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>رمز وصول من Square</translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation>يخص تطبيقًا لتاجر واحد.</translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation>رمز وصول من Facebook</translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation>تقول أداة فحص الرموز من Facebook ما الغرض منه.</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>رمز من DigitalOcean</translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation>dop رمز شخصي، وdoo رمز OAuth، وdor رمز تحديث.</translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation>رمز API من Atlassian</translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation>يقوم مقام كلمة المرور مع عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>رمز من HashiCorp Vault</translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation>hvs رمز خدمة، وhvb رمز دفعة.</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>رمز روبوت من Telegram</translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation>الرقم الذي قبل النقطتين هو معرّف الروبوت.</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>رمز API من Okta</translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation>يُرسل بالمخطط SSWS لا بالمخطط Bearer.</translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation>معرّف جلسة أو رمز وصول من Salesforce</translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation>الجزء الذي قبل علامة التعجب هو معرّف المؤسسة.</translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation>رمز تحديث من Entra ID</translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation>لا يستطيع قراءته إلا Entra ID، ولا يصلح رمز وصول.</translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation>تذكرة مدمجة لحساب Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation>تقرؤها واجهات API الخاصة بشركة Microsoft؛ ليست JWT ولا يلزم أن تكون كذلك.</translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation>تذكرة محمية من ASP.NET Core</translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation>لا تستطيع فتحها إلا الخوادم التي تشترك في حلقة مفاتيحها.</translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation>تذكرة يحميها Windows (DPAPI)</translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation>لا يستطيع فتحها إلا الجهاز أو الحساب الذي أنشأها.</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>رمز Fernet</translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation>هو مشفّر، ويبدأ بوقت إنشائه.</translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation>رمز PASETO مشفّر</translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation>لا يستطيع قراءته إلا من يملك مفتاحه.</translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation>رمز PASETO موقّع</translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation>محتواه نص واضح مثل JWT، لكن بشكل آخر.</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>رمز macaroon</translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation>يستطيع من يحمله تضييق صلاحياته لا توسيعها.</translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation>رسالة NTLM</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation>مكانها بعد Negotiate أو NTLM، لا بعد Bearer.</translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation>تذكرة Kerberos (SPNEGO)</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation>مكانها بعد Negotiate، لا بعد Bearer.</translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation>شهادة أو مفتاح بترميز Base64</translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation>ليس رمزًا؛ ربما نُسخ من ملف PEM.</translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation>مفتاح أو شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation>ليس رمزًا. إن ورد فيه PRIVATE KEY فاعتبره مكشوفًا.</translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation>رمز Simple Web Token</translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation>نموذج في آخره توقيع؛ استخدمته خدمات .NET القديمة.</translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation>تأكيد SAML</translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation>مستند XML بترميز Base64؛ مكانه في طلب رمز، لا بعد Bearer.</translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation>محتوى XML بترميز Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation>يمكن فك ترميزه، لكنه ليس JWT.</translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation>محتوى JSON بترميز Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation>يمكن فك ترميزه، لكنه ليس JWT: فالترويسة والتوقيع ناقصان.</translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation>اسم مستخدم وكلمة مرور بترميز Base64</translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation>مكانه بعد Basic، لا بعد Bearer. وكل من يراه يعرف كلمة المرور.</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>معرّف UUID</translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation>يبحث عنه الخادم في سجلاته؛ ولا يحوي شيئًا.</translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation>رمز تفويض أو جلسة من Keycloak</translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation>ثلاثة معرّفات UUID. يُستبدل رمز التفويض مرة واحدة برمز، وليس هو نفسه رمز وصول.</translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation>معرّف ULID</translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation>يبدأ بوقت إنشائه؛ ويبحث عنه الخادم في سجلاته.</translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation>رمز مرجعي من IdentityServer</translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation>تسأل واجهة API الخادم عنه (introspection)؛ ولا يحوي شيئًا.</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation>32 رقمًا ست عشريًا، كما في مفاتيح الوصول ومعرّفات الجلسات</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation>40 رقمًا ست عشريًا، كما في الرموز القديمة وSHA-1</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation>64 رقمًا ست عشريًا، كما في المفاتيح وSHA-256</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation>الأرقام وحدها سهلة التخمين فلا تصلح رمز وصول. ربما هو رمز العامل الثاني.</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation>ليس رمزًا، لكنه قد يحوي رمزًا.</translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation>رمز Branca</translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation>هو مشفّر، ويحوي وقت إنشائه.</translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation>تذكرة محمية، كما ينشئها ASP.NET (OWIN) وغيره</translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation>لا تستطيع فتحها إلا الخوادم التي تشترك في مفتاحها.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation>لم تجب أي حلقة مفاتيح</translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation>حلقة المفاتيح مقفلة، أو رُفض سؤالها</translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation>ليس في حلقة المفاتيح ما ينبغي أن يكون فيها: هي مقفلة، أو هي حلقة مفاتيح أخرى، أو أُزيل يدويًا</translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation>ما في حلقة المفاتيح ليس ما كُتب فيها</translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation>قبلته حلقة المفاتيح، ثم لم يكن فيها</translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation>ما زال في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation>لم تجب حلقة المفاتيح بعد؛ ربما تطلب منك شيئًا</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>يكتب فيها برنامج آخر</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation>تعذّرت قراءة قائمة المحفوظات</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation>تعذّرت كتابة قائمة المحفوظات</translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation>تعذّر فهم المحفوظ</translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation>حفظه إصدار أحدث من Grantscope</translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation>تعمل نافذة أخرى أو برنامج آخر على ملف التعريف هذا</translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation>تعذّر إنشاء الملف الذي يفصل بين برنامجين</translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation>لا شيء محفوظ لتسجيل الدخول به</translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation>انقطع تحديث سابق، وربما استهلك رمز التحديث</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>في الذاكرة فقط</translation>
    </message>
    <message>
        <source>token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation>صدر وبدأت صلاحيته</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation>وقت الانتهاء غير مذكور.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>Expires, in 59 min, a time</comment>
        <translation>%1 %2، %3.</translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message>
        <source>The two are one and the same token.</source>
        <translation>الاثنان رمز واحد بعينه.</translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation>هما رمزان مختلفان؛ وتعذّرت قراءة ما يقوله أحدهما.</translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation>يقولان الشيء نفسه؛ ولا يختلف إلا توقيعهما أو كتابتهما.</translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation>لا يختلفان إلا فيما يتجدد في كل رمز، مثل أوقاته.</translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation>%1 في الترويسة</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>يختلفان في %1.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>يختلفان في %1 وفي %Ln آخر.</numerusform>
            <numerusform>يختلفان في %1 وفي %Ln آخر.</numerusform>
            <numerusform>يختلفان في %1 وفي %Ln آخرين.</numerusform>
            <numerusform>يختلفان في %1 وفي %Ln أخرى.</numerusform>
            <numerusform>يختلفان في %1 وفي %Ln آخر.</numerusform>
            <numerusform>يختلفان في %1 وفي %Ln آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation>انتهى %1، بحسب exp فيه</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation>انتهى %1، بحسب %2 في الاستجابة</translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation>ليس صالحًا بعد: ساعة هذا الحاسوب متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation>انتهى %1 بحسب ساعة هذا الحاسوب، وهي متقدمة بمقدار %2</translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation>غير صالح قبل %1 (%2)</translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation>فعّال: ينتهي %1</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation>فعّال بفضل هامش السماح %1 فقط: انتهى %2</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation>فعّال بفضل هامش السماح %1 فقط: غير صالح قبل %2</translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation>فعّال؛ ولا يقول الخادم إلى متى</translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation>لا يُذكر فيه وقت انتهاء</translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation>يشبه JWT دون بدايته؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation>يشبه JWT مقطوعًا في الترويسة؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation>يشبه JWT مقطوعًا بعد الترويسة؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation>يشبه JWT دون توقيعه؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation>يبدأ مثل JWT لكن أجزاءه أكثر مما ينبغي؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation>يشبه JWT مقطوعًا في الحمولة؛ ما أمكنت قراءته منه أدناه.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation>يشبه JWT مقطوعًا في الحمولة؛ المطالبات حتى ذلك الموضع أدناه.</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>لا رمز هنا: النص فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>يشبه %1 (%Ln محرف): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
            <numerusform>يشبه %1 (%Ln محرف): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
            <numerusform>يشبه %1 (%Ln محرفان): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
            <numerusform>يشبه %1 (%Ln محارف): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
            <numerusform>يشبه %1 (%Ln محرفًا): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
            <numerusform>يشبه %1 (%Ln محرف): الخادم وحده يستطيع أن يقول هل هو صالح.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation>رمز معتم من محرف واحد: الخادم وحده يستطيع أن يقول ما هو.</translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>رمز معتم من %Ln محرف: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
            <numerusform>رمز معتم من %Ln محرف: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
            <numerusform>رمز معتم من %Ln محرفين: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
            <numerusform>رمز معتم من %Ln محارف: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
            <numerusform>رمز معتم من %Ln محرفًا: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
            <numerusform>رمز معتم من %Ln محرف: الخادم وحده يستطيع أن يقول ما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation>هو مشفّر (JWE): لا يستطيع قراءة ما يقوله إلا المستلِم.</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation>رمز مشفّر (JWE): لا يستطيع قراءة ما يقوله إلا المستلِم.</translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation>رمز JWT تعذّرت قراءة مطالباته بصيغة JSON؛ ما أمكن فك ترميزه أدناه.</translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation>رمز JWT حمولته تالفة؛ المطالبات حتى ذلك الموضع أدناه.</translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation>رمز JWT تعذّرت قراءة وقت انتهائه.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1; the signature was not checked.</source>
        <translation>%1؛ ولم يُتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation>لم يُنشأ لجمهور معيّن، لكنك سألت عن %1.</translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation>أُنشئ للجمهور %1، لكنك سألت عن %2.</translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation>لا يذكر مُصدِرًا، لكنك سألت عن %1.</translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation>أصدره %1، لكنك سألت عن %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time: 2 h 59 min</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation>لا يطابق التوقيع هذا المفتاح: لا تثق بما يقوله الرمز.</translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation>هو موقّع بطريقة لا يصلح لها هذا المفتاح: لا تثق بما يقوله.</translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation>هو غير موقّع: كان بوسع أي شخص أن يكتبه.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation>لا يمكن أن يكون التوقيع صحيحًا، لأن الرمز يخالف قواعد الرموز الموقّعة: لا تثق بما يقوله.</translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation>لم يُتحقق من التوقيع: المفتاح أقصر من أن يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation>لم يُتحقق من التوقيع: ليس بين المفاتيح المفتاح الذي يذكره الرمز.</translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation>لم يُتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>التوقيع صحيح.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>تعذّر التحقق من التوقيع.</translation>
    </message>
</context>
</TS>
