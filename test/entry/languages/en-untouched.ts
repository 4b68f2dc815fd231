/** English sentences in which nothing is a date. */
export const EN_UNTOUCHED = `
May Smith
Call May Smith
Sat Nam
Ask Sat Nam about the invoice
Meet June
Jan called
call Jan Novak
ask Mar about it
Dr. Sun called
Invite Dec to lunch
Read Man Friday
Wednesday Addams costume
March report
Send March report
Summary of March figures
I may call back
The cat sat on the mat
She sat with the team
Buy sun cream
Enjoy the sun
Now what
Wait a second
Second opinion from the lawyer
The second draft
the 3rd draft
First draft of the contract
5th Avenue shop
The 15th floor window
Prepare the Monday meeting
Cancel Friday lunch
Prepare Monday slides
Talk about Friday prayers
Notes from Friday
Send today's list
Prepare tomorrow's agenda
June's birthday list
Read USA Today article
Watch The Tonight Show
Sunday Times subscription
Version 2.10 release notes
Update to 5.12.3
Section 3.4. is wrong
24/7 support contract
Change 9/11 poster
Mix 1/2 cup of flour
Score 3:1
Room 5 on floor 2
Order 12 chairs
Mark 5 items as done
3 to 5 offers
Look at 5 offers
At 10 Downing Street
Reduce cost by 5
Flight 1530 details
No. 5 perfume
Book a 5 star hotel
Book hotel for 5 days
a day trip
One day I will
Every breath you take
Plan the next steps
Compare this year's numbers
Summary of last week
Fix what broke last friday in the build
Draft Q3 report
March 10 km with the team
In the evening light
Email april@example.com
Review https://example.com/2026-12-24/report
Rename file report-2026-12-24.pdf
Read "tomorrow never dies"
Reply to “see you friday”
Run \`cron monday\`
C++ course
1 + 1
Call +385 91 123 4567
Fix bug #42
wow!1
Weekly report
Mon Ami restaurant
Thank the night shift
Buy morning coffee beans
Order 20 h of tutoring
Ask Marek, Petra and Ana
Pay 500 EUR to Dvořák
Collect quotes for the printer repair
What a year
Christmas presents for the office
Write about the end of the world
Print 2 copies of the May newsletter
Discuss the Monday.com migration
Buy tickets for The Friday Project
Ask April about the budget
April will send the numbers
August Müller called about the roof
Meet Augustus and June for coffee
Find a second-hand desk
Fix the 404 page
Order 3 m of cable
Pay 15.30 EUR to the caterer
Replace bulb in room 2.10
Bus 15 to the airport
Read chapter 5 to 7
Compare Q3 and Q4 figures
Check 10-K filing
Learn the 80/20 rule
Download Windows 11
Update iOS 17.5
Write a one-day agenda
Plan a weekend trip
Weekend trip ideas
Night shift plan
Check the morning mail
Look into the Wed hosting offer
The Sun published it
Sun Microsystems history
Watch 12 Monkeys
Watch Midnight in Paris
Noon Academy contract
New Year greetings to clients
Easter eggs
Book about Christmas traditions
Thanksgiving dinner menu ideas
Invoice 2026/118
Invoice 2026-118
Order no. 12-34-56
Ticket 5/2026
Apartment 3/12 keys
Call 555-1234
Ratio 16:9 video
Psalm 23:4
Set the temperature to 21.5
Ship 1.5 kg parcel
Decide on the next quarter budget
Last year report
Yesterday's minutes
What did Ana say yesterday
Remember the good old days
Days off overview
Minutes of the board
Hour log
Yearly plan
Annual report
Quarterly figures for Ana
Daily stand-up notes
Buy the daily newspaper
Every cloud has a silver lining
Each person brings one dish
In time for lunch
At least two offers
On time delivery stats
By the way ask Petra
Due diligence checklist
Due process memo
Until further notice
Starting price list
End of story
Start of something new
Early bird tickets
Late fee letter
Mid-size cars
Half of the team
Quarter pounder for lunch
Now or never
Later edition
This and that
Next steps
Next in line
Last call
Coming to America
First aid kit
Second floor lease
Third party audit
One on one with Petra
Two for the price of one
A few good men
Marching band
Decor ideas
Satellite office
Sunny side up
Mayor's office
Junior developer ad
Order a 20' container
Read pages 2-15
Order 2-15 chairs
Budget around 1500
Spend around 1200 on flowers
Write around 1500 words
See you around
The number two a day keeps
In the evening breeze
Call Anna May
Interview Sofia March
Today show rehearsal
Deliver flowers to 12 March Street
Bus from 5 May Square
bi-weekly digest
Weigh the parcel at 7.5 kilograms
Version: 1.2.25
Hold seats 12A and 14C
Server racks on 15 floors
Thursday Club newsletter
Tuesday Weld biography
Saturday Night Fever costumes
Tuesday Morning store card
Monday Motors invoice
Read John 3:16
First Friday club membership
Design movie night poster
Book night porter
One day sale banner
Work on 3 slides
Comment on 4 open points
Minutes after Monday meeting template
Alternate supplier list
Switch 648 H
Watch a 9/11 documentary
Plan lunch menu
`;
